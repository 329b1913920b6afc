package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingShelf;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StoredBriefing;
import org.jspecify.annotations.Nullable;

/** Where editors make a briefing; a shipped one can be copied here. */
@Route(value = "briefings/:id/edit", layout = AtlasLayout.class)
@RolesAllowed(EditorsOnly.ROLE)
@CssImport("./styles/briefings.css")
@CssImport("./styles/briefing-desk.css")
class BriefingEditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  /** How often the page asks who else is there, milliseconds. */
  private static final int ASKS_MS = 5000;

  private final Briefings briefings;
  private final BriefingShelf shelf;
  private final DeskContent content;
  private final EditorsAtWork editors;
  private final CurrentPerson person;
  private String id = "";
  private String title = "";
  private @Nullable BriefingDesk desk;
  private @Nullable Registration asking;

  BriefingEditView(
      Briefings briefings,
      BriefingShelf shelf,
      DeskContent content,
      EditorsAtWork editors,
      CurrentPerson person) {
    this.briefings = briefings;
    this.shelf = shelf;
    this.content = content;
    this.editors = editors;
    this.person = person;
    addClassNames("page", "editing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    StoredBriefing stored =
        event
            .getRouteParameters()
            .get("id")
            .flatMap(briefings::briefing)
            .orElseThrow(NotFoundException::new);
    leave();
    id = stored.briefing().id();
    title = stored.briefing().title();
    removeAll();
    if (stored.shipped()) {
      desk = null;
      offerCopy(stored.briefing());
      return;
    }
    BriefingSitting sitting = new BriefingSitting(briefings, shelf, this::name, stored);
    desk = new BriefingDesk(sitting, content, BriefingEditView::edit);
    add(desk);
    look();
  }

  private void offerCopy(Briefing shipped) {
    NativeButton copy =
        new NativeButton(
            translate("editing.copyShipped"),
            event -> edit(shelf.add(BriefingDraft.copy(shipped), name())));
    copy.addClassName("submit");
    add(
        new H1(shipped.title()),
        new Paragraph(translate("editing.shipped")),
        copy,
        new Paragraph(new RouterLink(translate("editing.back"), BriefingsView.class)));
  }

  private static void edit(StoredBriefing added) {
    UI.getCurrent().navigate(Addresses.briefingEditor(added.briefing().id()));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.setPollInterval(ASKS_MS);
    asking = ui.addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    if (asking != null) {
      asking.remove();
    }
    leave();
  }

  /** Tells the others of this editor, and this editor of the others. */
  private void look() {
    if (desk != null) {
      editors.hear(id, this, name());
      desk.look(editors.others(id, this), name());
    }
  }

  private void leave() {
    editors.leave(id, this);
  }

  private String name() {
    return person.name().orElseThrow();
  }

  @Override
  public String getPageTitle() {
    return translate("editing.pageTitle", title) + " · " + translate("atlas.title");
  }
}
