package org.flankatlas.geodata;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.posture.Event;
import org.flankatlas.posture.PartialDate;
import org.flankatlas.posture.Support.Quotation;
import org.jspecify.annotations.Nullable;

/** What the articles say happened when. */
record EventsFile(DataFolder folder, References formations, Quotations quotations) {

  private static final String NAME = "posture/events.json";

  List<Event> read() {
    List<Event> events = new ArrayList<>();
    for (Entry entry : folder.entries(NAME)) {
      List<String> concerned = entry.texts("formations");
      concerned.forEach(id -> formations.check(entry, "formations", id));
      PartialDate date = date(entry);
      Quotation quotation = quotations.read(entry, "quotation");
      String title = entry.text("title");
      if (date != null && quotation != null) {
        events.add(new Event(entry.id(), date, title, quotation, concerned));
      }
    }
    return events;
  }

  private static @Nullable PartialDate date(Entry entry) {
    String written = entry.text("date");
    try {
      return new PartialDate(written);
    } catch (RuntimeException e) {
      entry.problem(
          "date", "\"" + written + "\"", "a year, month or day as 2026, 2026-05, 2026-05-21");
      return null;
    }
  }
}
