package org.flankatlas.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the lines that pages repeat at their top and foot: those that stand, apart from their
 * digits, among the two topmost or the two lowest lines of at least two fifths of the pages, and of
 * three.
 */
final class PdfRunningHeads {

  private static final int DEEP = 2;
  private static final int LEAST_PAGES = 3;
  private static final double LEAST_SHARE = 0.4;

  private final Set<PdfLine> heads = new HashSet<>();

  PdfRunningHeads(List<PdfLine> lines, int pages) {
    Map<Integer, List<PdfLine>> byPage = new HashMap<>();
    lines.forEach(line -> byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    Map<String, List<PdfLine>> alike = new HashMap<>();
    for (List<PdfLine> page : byPage.values()) {
      for (PdfLine line : outermost(page)) {
        String key = line.text().replaceAll("\\d+", "#");
        alike.computeIfAbsent(key, text -> new ArrayList<>()).add(line);
      }
    }
    alike.values().stream()
        .filter(group -> group.stream().map(PdfLine::page).distinct().count() >= least(pages))
        .forEach(heads::addAll);
  }

  boolean contains(PdfLine line) {
    return heads.contains(line);
  }

  private static double least(int pages) {
    return Math.max(LEAST_PAGES, LEAST_SHARE * pages);
  }

  private static Set<PdfLine> outermost(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(PdfLine::baseline));
    int deep = Math.min(DEEP, sorted.size());
    Set<PdfLine> outermost = new HashSet<>(sorted.subList(0, deep));
    outermost.addAll(sorted.subList(sorted.size() - deep, sorted.size()));
    return outermost;
  }
}
