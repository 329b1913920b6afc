package org.flankatlas.ui;

import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.basemap.Overlays;
import org.flankatlas.deck.Decks;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.snapshot.Ground;
import org.springframework.stereotype.Component;

/** What a step of a briefing can show and quote. */
@Component
record DeskContent(
    PostureCatalog posture,
    ArticleCatalog articles,
    Overlays overlays,
    Ground ground,
    Decks decks) {}
