package org.flankatlas.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassagePage;
import org.flankatlas.evidence.EvidenceBook;
import org.flankatlas.evidence.Grounds;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The evidence as rows: of each formation first its claims, then the passages found for it. */
@Component
class EvidenceRows {

  /** Passages held in memory at once. */
  private static final int PAGE = 200;

  private final PostureCatalog posture;
  private final EvidenceBook evidence;

  EvidenceRows(PostureCatalog posture, EvidenceBook evidence) {
    this.posture = posture;
    this.evidence = evidence;
  }

  /** Takes one row after the other. */
  interface Writer {
    void write(EvidenceRow row) throws IOException;
  }

  /** The formations that are asked for, all where none is named; empty for an unknown one. */
  Optional<List<Formation>> formations(@Nullable String id) {
    return id == null ? Optional.of(posture.formations()) : posture.formation(id).map(List::of);
  }

  void write(List<Formation> formations, Writer writer) throws IOException {
    for (Formation formation : formations) {
      for (Grounds grounds : evidence.groundsOf(formation.id())) {
        writer.write(EvidenceRow.of(formation, grounds));
      }
      writePassages(formation, writer);
    }
  }

  private void writePassages(Formation formation, Writer writer) throws IOException {
    int offset = 0;
    PassagePage page;
    do {
      page = evidence.passagesAbout(formation.id(), offset, PAGE);
      for (MatchedPassage matched : page.passages()) {
        writer.write(EvidenceRow.of(formation, matched, page.articleOf(matched.passage())));
      }
      offset += PAGE;
    } while (offset < page.total());
  }
}
