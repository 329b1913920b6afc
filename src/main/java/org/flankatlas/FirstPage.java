package org.flankatlas;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.flankatlas.geodata.RegionPicture;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Position;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;
import org.flankatlas.posture.Symbol;
import org.flankatlas.ui.ChosenScheme;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What a page holds before any script runs: the look that its reader has chosen and, on the page of
 * the map, a picture of the region with the formations in place.
 */
@Component
class FirstPage implements VaadinServiceInitListener {

  private final PostureCatalog posture;
  private final FirstPicture picture;
  private final ResourceUrlProvider files;
  private final String style;

  FirstPage(
      PostureCatalog posture, FirstPicture picture, ResourceUrlProvider mvcResourceUrlProvider) {
    this.posture = posture;
    this.picture = picture;
    this.files = mvcResourceUrlProvider;
    try {
      style = new ClassPathResource("first-page.css").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::complete);
  }

  private void complete(IndexHtmlResponse page) {
    page.getDocument().head().appendElement("style").appendText(style);
    ChosenScheme.of(page.getVaadinRequest()).ifPresent(scheme -> wear(page, scheme));
    String path = page.getVaadinRequest().getPathInfo();
    String view = path == null ? "" : path.substring(Math.min(1, path.length()));
    if (view.isEmpty()) {
      page.getDocument().head().prependChild(preload());
      page.getDocument().body().prependChild(region());
    }
    if (!leadsToAView(view)) {
      page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void wear(IndexHtmlResponse page, ColorScheme.Value scheme) {
    page.getDocument()
        .child(0)
        .attr("theme", scheme.getThemeValue())
        .attr("style", "color-scheme: " + scheme.getValue());
  }

  private static boolean leadsToAView(String view) {
    return RouteConfiguration.forApplicationScope().getRoute(view).isPresent();
  }

  private Element preload() {
    return new Element("link")
        .attr("rel", "preload")
        .attr("as", "image")
        .attr("fetchpriority", "high")
        .attr("href", picture.address());
  }

  /** The picture and symbols, placed in units of the picture from the middle of the bounds. */
  private Element region() {
    List<Formation> formations =
        posture.formations().stream().filter(formation -> formation.site() != null).toList();
    double west = units(formations, p -> RegionPicture.x(p.lonDeg()), true);
    double east = units(formations, p -> RegionPicture.x(p.lonDeg()), false);
    double north = units(formations, p -> RegionPicture.y(p.latDeg()), true);
    double south = units(formations, p -> RegionPicture.y(p.latDeg()), false);
    double[] window = RegionPicture.window();
    Element root =
        new Element("div")
            .attr("id", "first-picture")
            .attr("aria-hidden", "true")
            .attr(
                "style",
                "--bounds-width:%s;--bounds-height:%s;--picture-width:%s;--picture-height:%s"
                    .formatted(east - west, south - north, window[2], window[3]));
    double middleX = (west + east) / 2;
    double middleY = (north + south) / 2;
    root.appendElement("img")
        .addClass("region")
        .attr("alt", "")
        .attr("src", picture.address())
        .attr("style", "--x:%s;--y:%s".formatted(window[0] - middleX, window[1] - middleY));
    formations.forEach(formation -> append(root, formation, middleX, middleY));
    return root;
  }

  private void append(Element root, Formation formation, double middleX, double middleY) {
    Position position = Objects.requireNonNull(formation.site()).position();
    Symbol symbol = posture.symbol(formation.sidc());
    root.appendElement("img")
        .attr("alt", "")
        .attr("src", address(symbol))
        .attr("width", String.valueOf(symbol.widthPx()))
        .attr("height", String.valueOf(symbol.heightPx()))
        .attr(
            "style",
            "--x:%s;--y:%s;--anchor-x:%spx;--anchor-y:%spx"
                .formatted(
                    RegionPicture.x(position.lonDeg()) - middleX,
                    RegionPicture.y(position.latDeg()) - middleY,
                    symbol.anchorXPx(),
                    symbol.anchorYPx()));
  }

  private String address(Symbol symbol) {
    String path = "/geodata/" + symbol.file();
    return Objects.requireNonNullElse(files.getForLookupPath(path), path).substring(1);
  }

  private static double units(
      List<Formation> formations, java.util.function.ToDoubleFunction<Position> of, boolean least) {
    var values =
        formations.stream()
            .map(Formation::site)
            .filter(Objects::nonNull)
            .map(Site::position)
            .mapToDouble(of);
    return (least ? values.min() : values.max()).orElse(0);
  }
}
