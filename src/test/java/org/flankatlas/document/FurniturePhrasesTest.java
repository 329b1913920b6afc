package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePhrasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Submit a Tip",
        "» Read more »",
        "READ MORE: Germany’s brigade grows",
        "Sign up for our newsletter",
        "Sign up for the morning briefing and never miss a story.",
        "Share this article",
        "Share:",
        "Related articles",
        "Related: Canada sends more troops",
        "© 2026 Prism Media. Reproduction without permission is prohibited.",
        "Copyright 2026 Prism",
        "(c) 2019–2026 Prism",
        "Prism Media Ltd. All rights reserved.",
        "Visas tiesības aizsargātas",
        "Know something we missed? Have a correction or additional information?",
        "This article was produced by Prism’s automated news system from verified source data.",
        "We use cookies to improve your experience. Read our policy.",
        "Accept all cookies",
        "Follow us on X",
        "Follow @prism",
        "@prism",
        "Follow Jane Doe on Bluesky",
        "Advertisement",
        "Skip to main content",
        "Page 3 of 12",
        "Privacy policy | Terms of use",
        "Editor’s picks"
      })
  void areWhatAPagePrintsAroundAnArticle(String line) {
    assertThat(FurniturePhrases.match(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said that its site uses cookies and that its newsletter was hacked.",
        "“We use cookies to find spies,” the officer said.",
        "Share prices fell on Monday.",
        "Search and rescue teams arrived.",
        "Related exercises took place in Latvia.",
        "Recommended distances are five kilometres.",
        "(c) Canada leads in Latvia.",
        "Follow-on forces would come from Poland.",
        "More from this unit is expected.",
        "Comments by the general were not published.",
        "Page after page of the plan names Latvia.",
        "Sponsored by Canada, the battlegroup grew.",
        "Readers sent a tip to the newsroom.",
        "Copyright law was changed in Estonia.",
        "The United Kingdom leads in Estonia.",
        "Home guards of Estonia joined."
      })
  void areNoProse(String line) {
    assertThat(FurniturePhrases.match(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "share ", "( ", "all rights "})
  void areToldFromLinesThatRepeatThemselves(String part) {
    assertThat(FurniturePhrases.match(part.repeat(100_000))).isFalse();
    assertThat(FurniturePhrases.match(part.repeat(599 / part.length()))).isFalse();
  }
}
