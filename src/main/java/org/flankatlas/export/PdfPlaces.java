package org.flankatlas.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Places of a document that have names, and all that leads to them. */
final class PdfPlaces {

  private final PDDocument document;
  private final Map<String, Place> places = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final PDDocumentOutline outline = new PDDocumentOutline();

  private record Place(int pageNumber, PDPageXYZDestination destination) {}

  private record Pending(PDAnnotationLink link, String place) {}

  PdfPlaces(PDDocument document) {
    this.document = document;
  }

  void name(String place, int pageNumber, PDPage page, float topPt) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) Math.ceil(topPt) + 8);
    destination.setZoom(-1);
    places.put(place, new Place(pageNumber, destination));
  }

  /** The number of the page that a place is on, from 1; empty where there is no such place. */
  Optional<Integer> pageOf(String place) {
    return Optional.ofNullable(places.get(place)).map(Place::pageNumber);
  }

  /** Adds a bookmark. */
  void bookmark(String title, String place) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    Place known = places.get(place);
    if (known != null) {
      item.setDestination(known.destination());
    }
    outline.addLast(item);
  }

  /** Makes an area of a page lead somewhere, though the place may be named only later. */
  PDAnnotationLink link(PDPage page, PDRectangle area, PdfLink link) throws IOException {
    PDAnnotationLink annotation = new PDAnnotationLink();
    annotation.setRectangle(area);
    annotation.setPage(page);
    annotation.setPrinted(true);
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    annotation.setBorderStyle(none);
    if (link.staysInside()) {
      pending.add(new Pending(annotation, link.target().substring(1)));
    } else {
      PDActionURI open = new PDActionURI();
      open.setURI(link.target());
      annotation.setAction(open);
    }
    page.getAnnotations().add(annotation);
    return annotation;
  }

  /** Connects all links with their places. */
  void close() {
    for (Pending each : pending) {
      Place known = places.get(each.place());
      if (known != null) {
        each.link().setDestination(known.destination());
      }
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
