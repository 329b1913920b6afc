package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.StoredBriefing;
import org.jspecify.annotations.Nullable;

/** One briefing in the list of all: what it is, and the ways to play it. */
class BriefingItem extends ListItem {

  private final Briefing briefing;

  BriefingItem(StoredBriefing stored) {
    briefing = stored.briefing();
    Paragraph facts =
        new Paragraph(
            new Span(translate("briefings.steps", briefing.steps().size())),
            new Span(translate("briefings.minutes", briefing.plannedMinutes())),
            new Span(saved(stored)));
    facts.addClassName("article-facts");
    add(new H2(briefing.title()));
    if (!briefing.summary().isBlank()) {
      Paragraph summary = new Paragraph(briefing.summary());
      summary.addClassName("briefing-summary");
      add(summary);
    }
    String address = "briefing/" + briefing.id();
    Anchor present = way("present", address);
    present.addClassName("submit");
    add(facts, ways(present, way("rehearse", address + "?quiz"), way("take", address + "#take")));
  }

  /** Who saved a briefing and when, or that it was shipped. */
  static String saved(StoredBriefing stored) {
    Instant at = stored.savedAt();
    return at == null
        ? translate("articles.shipped")
        : translate("briefings.saved", stored.savedBy(), Days.of(at), Days.timeOf(at));
  }

  /**
   * Adds what an editor may do.
   *
   * @param removal takes the briefing away; null for one that can be copied alone
   */
  void offer(Anchor download, Runnable copy, @Nullable Runnable removal) {
    download.setAriaLabel(translate("briefings.outThis", briefing.title()));
    NativeButton copying = new NativeButton(translate("briefings.copy"), event -> copy.run());
    copying.addClassName("link");
    copying.setAriaLabel(translate("briefings.copyThis", briefing.title()));
    if (removal == null) {
      add(ways(copying, download));
    } else {
      String question = translate("briefings.ask", briefing.title());
      add(ways(edit(), copying, download, new Removal(briefing.title(), question, removal)));
    }
  }

  private Anchor edit() {
    Anchor edit = new Anchor(Addresses.briefingEditor(briefing.id()), translate("briefings.edit"));
    edit.setAriaLabel(translate("briefings.editThis", briefing.title()));
    return edit;
  }

  private Anchor way(String name, String address) {
    Anchor way = new Anchor(address, translate("way." + name));
    way.setRouterIgnore(true);
    way.setAriaLabel(translate("way.this." + name, briefing.title()));
    return way;
  }

  private static Div ways(Component... all) {
    Div ways = new Div(all);
    ways.addClassName("briefing-ways");
    return ways;
  }
}
