package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flankatlas.posture.Symbol;
import tools.jackson.databind.JsonNode;

/** The symbols drawn ahead of time, by their identification code. */
record SymbolsFile(DataFolder folder) {

  static final String NAME = "symbols/symbols.json";

  List<Symbol> read() {
    List<Symbol> symbols = new ArrayList<>();
    folder
        .json(NAME)
        .ifPresent(json -> json.properties().forEach(field -> symbols.add(symbol(field))));
    return symbols;
  }

  private Symbol symbol(Map.Entry<String, JsonNode> field) {
    Entry entry = new Entry(NAME, field.getKey(), field.getValue(), folder.problems());
    String file = "symbols/" + entry.text("file");
    if (!folder.has(file)) {
      entry.problem("file", "no file " + file, "a drawn symbol");
    }
    return new Symbol(
        field.getKey(),
        file,
        entry.number("widthPx"),
        entry.number("heightPx"),
        entry.number("anchorX"),
        entry.number("anchorY"),
        entry.text("meaning"));
  }
}
