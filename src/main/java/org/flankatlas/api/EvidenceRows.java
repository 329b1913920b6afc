package org.flankatlas.api;

import java.io.IOException;
import java.util.List;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassagePage;
import org.flankatlas.evidence.Accepted;
import org.flankatlas.evidence.EvidenceBook;
import org.flankatlas.evidence.Grounds;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The evidence as rows: of each formation first its claims, then the statements accepted of it,
 * then the passages found for it. Accepted numbers, which are of no formation, end the whole map.
 */
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

  /** Whether there is such a formation; null, which is the whole map, is always there. */
  boolean knows(@Nullable String formationId) {
    return formationId == null || posture.formation(formationId).isPresent();
  }

  /** Writes the evidence of a formation, or of the whole map. */
  void write(@Nullable String formationId, Writer writer) throws IOException {
    for (Formation formation : formations(formationId)) {
      for (Grounds grounds : evidence.groundsOf(formation.id())) {
        writer.write(EvidenceRow.of(formation, grounds));
      }
      for (Accepted accepted : evidence.acceptedAbout(formation.id())) {
        writer.write(EvidenceRow.of(formation, accepted));
      }
      writePassages(formation, writer);
    }
    if (formationId == null) {
      writeNumbers(writer);
    }
  }

  private List<Formation> formations(@Nullable String id) {
    return id == null ? posture.formations() : posture.formation(id).stream().toList();
  }

  private void writeNumbers(Writer writer) throws IOException {
    for (Accepted accepted : evidence.accepted()) {
      if (accepted.ruling().statement().formationId() == null) {
        writer.write(EvidenceRow.of(null, accepted));
      }
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
