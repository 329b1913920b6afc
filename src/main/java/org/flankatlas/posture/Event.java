package org.flankatlas.posture;

import java.util.List;

/**
 * Something that an article says happened.
 *
 * @param id stable id
 * @param date as precise as the article is: a year, a month or a day (ISO 8601)
 * @param title what happened, in our words
 * @param quotation the words that say so
 * @param formationIds the formations the sentence is about; empty where it names none
 */
public record Event(
    String id,
    PartialDate date,
    String title,
    Support.Quotation quotation,
    List<String> formationIds) {

  public Event {
    formationIds = List.copyOf(formationIds);
  }
}
