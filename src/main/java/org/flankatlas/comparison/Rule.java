package org.flankatlas.comparison;

import java.util.List;

/** One way in which a sentence states facts. Rules keep no state. */
interface Rule {

  /** Every fact that the sentence states so, asked or hedged ones left out. */
  List<Stated> read(Sentence sentence);
}
