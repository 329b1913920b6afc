package org.flankatlas.export;

import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What a document is to a screen reader: a tree of elements, see ISO 32000-1, 14.7 and 14.8. */
final class PdfTags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement top;
  private final TreeMap<Integer, COSObjectable> parents = new TreeMap<>();

  PdfTags(PDDocument document, String language) {
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(tagged);
    document.getDocumentCatalog().setLanguage(language);
    top = element("Document", root);
  }

  /** The whole document. */
  PDStructureElement top() {
    return top;
  }

  PDStructureElement element(String type, PDStructureNode parent) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  /** Makes a link's area part of its element. */
  void own(PDAnnotationLink link, PDStructureElement element, PdfSheet sheet) {
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(link);
    reference.getCOSObject().setItem(COSName.PG, sheet.page());
    element.appendKid(reference);
    link.setStructParent(parents.size());
    parents.put(parents.size(), new PDParentTreeValue(element.getCOSObject()));
  }

  /** Writes down which element each piece of content belongs to; the last thing to do. */
  void close(List<PdfSheet> sheets) {
    for (PdfSheet sheet : sheets) {
      COSArray elements = new COSArray();
      sheet.marked().forEach(elements::add);
      sheet.page().setStructParents(parents.size());
      sheet.page().getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      parents.put(parents.size(), new PDParentTreeValue(elements));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }
}
