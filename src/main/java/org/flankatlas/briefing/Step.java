package org.flankatlas.briefing;

import java.util.List;
import org.flankatlas.posture.Support.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a briefing.
 *
 * @param headline the line that the audience reads first
 * @param camera what must be seen
 * @param shown what is drawn
 * @param selectedId the formation that stands out; null for none
 * @param quotations what sources say of it, at most {@value #MOST_QUOTATIONS}
 * @param notes what the speaker wants to remember; never for the audience; may be empty
 * @param plannedMinutes time planned for it, minutes; 0 for none
 */
public record Step(
    String headline,
    Bounds camera,
    Shown shown,
    @Nullable String selectedId,
    List<Quotation> quotations,
    String notes,
    double plannedMinutes) {

  /** More can't be read from the back of a room. */
  public static final int MOST_QUOTATIONS = 3;

  /** Most minutes that may be planned for one step. */
  public static final double MOST_MINUTES = 180;

  public Step {
    Limits.line("headline", headline);
    Limits.text("speaker's note", notes);
    quotations = List.copyOf(quotations);
    if (quotations.size() > MOST_QUOTATIONS) {
      throw new IllegalArgumentException(
          "a step has at most %d quotations, has %d".formatted(MOST_QUOTATIONS, quotations.size()));
    }
    if (!(plannedMinutes >= 0 && plannedMinutes <= MOST_MINUTES)) {
      throw new IllegalArgumentException(
          "a step is planned for 0 to %.0f minutes, is for %s"
              .formatted(MOST_MINUTES, plannedMinutes));
    }
  }

  /** The same with another headline. */
  public Step withHeadline(String other) {
    return new Step(other, camera, shown, selectedId, quotations, notes, plannedMinutes);
  }

  /** The same with another camera. */
  public Step withCamera(Bounds other) {
    return new Step(headline, other, shown, selectedId, quotations, notes, plannedMinutes);
  }

  /** The same with other things drawn. */
  public Step withShown(Shown other) {
    return new Step(headline, camera, other, selectedId, quotations, notes, plannedMinutes);
  }

  /** The same with another formation that stands out; null for none. */
  public Step withSelected(@Nullable String other) {
    return new Step(headline, camera, shown, other, quotations, notes, plannedMinutes);
  }

  /** The same with other quotations. */
  public Step withQuotations(List<Quotation> other) {
    return new Step(headline, camera, shown, selectedId, other, notes, plannedMinutes);
  }

  /** The same with other notes. */
  public Step withNotes(String other) {
    return new Step(headline, camera, shown, selectedId, quotations, other, plannedMinutes);
  }

  /** The same with another time planned for it, minutes. */
  public Step withMinutes(double other) {
    return new Step(headline, camera, shown, selectedId, quotations, notes, other);
  }
}
