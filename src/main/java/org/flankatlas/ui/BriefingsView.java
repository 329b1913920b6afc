package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingFiles;
import org.flankatlas.briefing.BriefingShelf;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StoredBriefing;
import org.flankatlas.posture.PostureCatalog;

/** Every briefing, and the ways to play it; an editor can make, copy, edit and remove some. */
@Route(value = "briefings", layout = AtlasLayout.class)
@AnonymousAllowed
@CssImport("./styles/briefings.css")
class BriefingsView extends Main implements HasDynamicTitle {

  private final Briefings briefings;
  private final BriefingShelf shelf;
  private final BriefingFiles files;
  private final PostureCatalog posture;
  private final CurrentPerson person;
  private final UnorderedList list = new UnorderedList();
  private final Paragraph status = new Paragraph();

  BriefingsView(
      Briefings briefings,
      BriefingShelf shelf,
      BriefingFiles files,
      PostureCatalog posture,
      CurrentPerson person) {
    this.briefings = briefings;
    this.shelf = shelf;
    this.files = files;
    this.posture = posture;
    this.person = person;
    addClassNames("page", "briefings");
    list.addClassName("articles");
    status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    add(new H1(translate("briefings.title")), new Paragraph(translate("briefings.intro")));
    if (person.mayWrite()) {
      Div making = new Div(new NewBriefing(this::make), new BriefingImport(files, this::bringIn));
      making.addClassName("making");
      add(making);
    }
    add(status, list);
    show("");
  }

  private void show(String before) {
    List<StoredBriefing> all = briefings.all();
    list.removeAll();
    all.forEach(stored -> list.add(item(stored)));
    status.setText(before + translate("briefings.count", all.size()));
  }

  private BriefingItem item(StoredBriefing stored) {
    BriefingItem item = new BriefingItem(stored);
    if (person.mayWrite()) {
      Briefing briefing = stored.briefing();
      item.offer(
          download(briefing.id()),
          () -> copy(briefing),
          stored.shipped() ? null : () -> remove(briefing));
    }
    return item;
  }

  /** A link to a briefing as it is when the link is followed. */
  private Anchor download(String id) {
    DownloadHandler handler =
        DownloadHandler.fromInputStream(
            event ->
                briefings
                    .briefing(id)
                    .map(stored -> json(stored.briefing()))
                    .orElseGet(() -> DownloadResponse.error(404)));
    return new Anchor(handler, AttachmentType.DOWNLOAD, translate("briefings.out"));
  }

  private DownloadResponse json(Briefing briefing) {
    byte[] bytes = files.write(briefing).getBytes(StandardCharsets.UTF_8);
    String name = briefing.id() + ".json";
    return new DownloadResponse(
        new ByteArrayInputStream(bytes), name, "application/json", bytes.length);
  }

  private void make(String title) {
    edit(shelf.add(BriefingDraft.blank(BriefingIds.of(title), title, posture), name()));
  }

  private void copy(Briefing briefing) {
    edit(shelf.add(BriefingDraft.copy(briefing), name()));
  }

  private static void edit(StoredBriefing added) {
    UI.getCurrent().navigate(Addresses.briefingEditor(added.briefing().id()));
  }

  private void bringIn(Briefing briefing) {
    Briefing stored = shelf.add(briefing, name()).briefing();
    tell(translate("briefings.brought", stored.title()));
  }

  private void remove(Briefing briefing) {
    shelf.remove(briefing.id(), name());
    tell(translate("articles.removed", briefing.title()));
  }

  private void tell(String words) {
    show(words + " ");
    status.getElement().callJsFunction("focus");
  }

  private String name() {
    return person.name().orElseThrow();
  }

  @Override
  public String getPageTitle() {
    return translate("briefings.title") + " · " + translate("atlas.title");
  }
}
