package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flankatlas.briefing.StoredBriefing;

/** The versions that are kept of a briefing; folds away, and is read anew when it is opened. */
class VersionList extends NativeDetails {

  private final Supplier<List<StoredBriefing>> versions;
  private final Consumer<StoredBriefing> onRestore;
  private final UnorderedList list = new UnorderedList();

  VersionList(Supplier<List<StoredBriefing>> versions, Consumer<StoredBriefing> onRestore) {
    this.versions = versions;
    this.onRestore = onRestore;
    addClassNames("versions");
    setSummaryText(translate("editing.versions"));
    setContent(list);
    addToggleListener(event -> show());
  }

  /** Shows the versions as they are now, if it is open. */
  final void show() {
    list.removeAll();
    if (isOpen()) {
      List<StoredBriefing> all = versions.get();
      for (int i = 0; i < all.size(); i++) {
        list.add(item(all.get(i), i == 0));
      }
    }
  }

  private ListItem item(StoredBriefing stored, boolean newest) {
    Span title = new Span(stored.briefing().title());
    title.addClassName("version-title");
    Div facts =
        new Div(
            new Span(translate("editing.version", stored.version())),
            title,
            new Span(translate("briefings.steps", stored.briefing().steps().size())),
            new Span(BriefingItem.saved(stored)));
    facts.addClassName("article-facts");
    return new ListItem(facts, newest ? new Span(translate("editing.newest")) : restore(stored));
  }

  private Component restore(StoredBriefing stored) {
    NativeButton restore =
        new NativeButton(translate("editing.restore"), event -> onRestore.accept(stored));
    restore.addClassName("link");
    restore.setAriaLabel(translate("editing.restoreThis", stored.version()));
    return restore;
  }
}
