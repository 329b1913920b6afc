package org.flankatlas.geodata;

import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The head of a text file: YAML between two lines of three hyphens, before the body.
 *
 * @param fields what the YAML says
 * @param body what follows the second line of hyphens, as it stands
 */
record FrontMatter(Entry fields, String body) {

  private static final String FENCE = "---\n";

  /** The head and the body of a text, or nothing after reporting why they can't be told. */
  static Optional<FrontMatter> of(DataFolder folder, String file, String text) {
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!text.startsWith(FENCE) || end < 0) {
      folder.reportBroken(
          file, "front matter", "no two lines of ---", "YAML between two lines of ---");
      return Optional.empty();
    }
    String body = text.substring(end + 1 + FENCE.length());
    return fields(folder, file, text.substring(FENCE.length(), end + 1))
        .map(fields -> new FrontMatter(fields, body));
  }

  private static Optional<Entry> fields(DataFolder folder, String file, String yaml) {
    try {
      if (parser().load(yaml) instanceof Map<?, ?> map && map.get("id") instanceof String id) {
        return Optional.of(
            new Entry(file, id, JsonMapper.shared().valueToTree(map), folder.problems()));
      }
      folder.reportBroken(file, "front matter", "no id", "YAML fields, id among them");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark().getLine() + 2; // from 0, and after the fence
      folder.reportBroken(file, "line " + line, e.getProblem(), "well-formed YAML");
    } catch (YAMLException e) {
      folder.reportBroken(file, "front matter", String.valueOf(e.getMessage()), "YAML");
    }
    return Optional.empty();
  }

  private static Yaml parser() {
    LoaderOptions loading = new LoaderOptions();
    loading.setAllowDuplicateKeys(false);
    DumperOptions dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(loading),
        new Representer(dumping),
        dumping,
        loading,
        new NumbersAndText());
  }

  /** Keeps a date as the text it is written in; YAML by itself makes it a time of day in UTC. */
  private static final class NumbersAndText extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.INT, INT, "-+0123456789");
    }
  }
}
