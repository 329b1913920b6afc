package org.flankatlas.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The first thing with a headline that a page describes in <a
 * href="https://www.w3.org/TR/json-ld11/">JSON-LD</a> by the words of schema.org.
 */
record JsonLd(JsonNode article) {

  static JsonLd of(Element page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode thing : things(script.data())) {
        if (thing.path("headline").isString()) {
          return new JsonLd(thing);
        }
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  String headline() {
    return article.path("headline").asString("");
  }

  String publisher() {
    return article.path("publisher").path("name").asString("");
  }

  String published() {
    return article.path("datePublished").asString("");
  }

  String url() {
    return article.path("url").asString("");
  }

  private static List<JsonNode> things(String json) {
    List<JsonNode> things = new ArrayList<>();
    try {
      JsonNode root = JsonMapper.shared().readTree(json);
      for (JsonNode each : root.isArray() ? root : List.of(root)) {
        things.add(each);
        each.path("@graph").forEach(things::add);
      }
    } catch (JacksonException e) {
      return List.of();
    }
    return things;
  }
}
