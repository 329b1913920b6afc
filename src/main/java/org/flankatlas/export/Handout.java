package org.flankatlas.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a briefing shows on paper or slides. Texts are plain: what can't be printed is taken out
 * of them, see {@link Printable}.
 *
 * @param title what the briefing is called
 * @param summary what it is about; may be empty
 * @param made the day of the export
 * @param credit whose data the pictures show, one line; may be empty
 * @param pages one for each step, 1 to 99
 * @param sources what quotations refer to by number
 */
public record Handout(
    String title,
    String summary,
    LocalDate made,
    String credit,
    List<Page> pages,
    List<SourceLine> sources) {

  static final int MOST_PAGES = 99;

  public Handout {
    title = Printable.line("The title of the briefing", title, Printable.LONGEST_LINE);
    summary = Printable.text("The summary of the briefing", summary, Printable.LONGEST_TEXT);
    credit = Printable.line("The credit line", credit, Printable.LONGEST_LINE);
    pages = List.copyOf(pages);
    sources = List.copyOf(sources);
    if (title.isEmpty()) {
      throw new ExportRefusedException("A briefing without a title can't be exported.");
    }
    if (pages.isEmpty() || pages.size() > MOST_PAGES) {
      throw new ExportRefusedException(
          "A briefing of 1 to %d steps can be exported; this one has %d."
              .formatted(MOST_PAGES, pages.size()));
    }
    Set<Integer> numbers = sources.stream().map(SourceLine::number).collect(Collectors.toSet());
    if (numbers.size() < sources.size()) {
      throw new ExportRefusedException("Two sources have the same number.");
    }
    for (Page page : pages) {
      for (Quoted quoted : page.quotations()) {
        if (!numbers.contains(quoted.sourceNumber())) {
          throw new ExportRefusedException(
              "“%s” refers to source %d, which is not listed."
                  .formatted(page.headline(), quoted.sourceNumber()));
        }
      }
    }
  }

  /** Whether any step has notes for the speaker. */
  boolean hasNotes() {
    return pages.stream().anyMatch(page -> page.notes() != null);
  }
}
