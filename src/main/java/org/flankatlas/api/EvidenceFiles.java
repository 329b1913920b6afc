package org.flankatlas.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the evidence of the whole map, or with {@code ?formation=} of one formation, for
 * spreadsheets and for programs. An unknown formation answers 404.
 */
@RestController
class EvidenceFiles {

  /** Tells a spreadsheet that the text is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final EvidenceRows rows;
  private final JsonMapper json;

  EvidenceFiles(EvidenceRows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @GetMapping("/api/evidence.csv")
  void csv(@RequestParam(required = false) @Nullable String formation, HttpServletResponse response)
      throws IOException {
    if (!rows.knows(formation)) {
      refuse(response);
      return;
    }
    String name = formation == null ? "evidence" : "evidence-" + formation;
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
    Writer writer = open(response, "text/csv");
    writer.append(BYTE_ORDER_MARK).append(CsvLine.of(EvidenceColumn.titles()));
    rows.write(formation, row -> writer.append(CsvLine.of(row.cells())));
    writer.flush();
  }

  @GetMapping("/api/evidence.json")
  void json(
      @RequestParam(required = false) @Nullable String formation, HttpServletResponse response)
      throws IOException {
    if (!rows.knows(formation)) {
      refuse(response);
      return;
    }
    Writer writer = open(response, MediaType.APPLICATION_JSON_VALUE);
    try (SequenceWriter array = json.writer().writeValuesAsArray(writer)) {
      rows.write(formation, row -> array.write(row.members()));
    }
  }

  private static Writer open(HttpServletResponse response, String type) throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    return response.getWriter();
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    open(response, MediaType.TEXT_PLAIN_VALUE).append("There is no such formation.\n").flush();
  }
}
