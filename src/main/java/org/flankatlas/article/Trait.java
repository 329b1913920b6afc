package org.flankatlas.article;

/**
 * What speaks for or against a passage being about a formation that it does not name. Each has a
 * weight, learned from passages that people have labelled ({@link CarryingModel}).
 */
enum Trait {
  /** Always 1. */
  ALWAYS,

  /** Of the passages that name any formation, the part that name this one. */
  SHARE,
  SHARE_SQUARED,
  /** Of all passages, the part that name this one. */
  SHARE_OF_ALL,
  /** Of all passages, the part that name this one and no other. */
  SHARE_ALONE,
  /** Of the passages before that name any, the part that name this one. */
  SHARE_BEFORE,
  /** Whether no other formation is named anywhere. */
  ONLY,
  /** Whether the first passage that names any names this one. */
  FIRST,
  FIRST_ALONE,
  /** Whether the article begins with it. */
  HEADLINE,

  /** Whether any passage before names it. */
  BEFORE,
  JUST_BEFORE,
  JUST_BEFORE_ALONE,
  TWO_BEFORE,
  FAR_BEFORE,
  /** Whether the last passage that named it named others too. */
  SEVERAL_BEFORE,
  /** Whether others were named since. */
  OTHERS_SINCE,
  AFTER,
  JUST_AFTER,
  JUST_AFTER_ALONE,
  TWO_AFTER,
  BETWEEN,
  /** Whether the passage before names no formation. */
  SILENT_BEFORE,
  /** Whether the passage before names others alone. */
  OTHERS_BEFORE,
  OTHERS_AFTER,
  /** How far down the article, from 0 to 1. */
  PLACE,
  LAST,

  /** Names of people and places that only passages before with the formation have. */
  KNOWN_NAMES,
  /** Names that only passages before without it have. */
  OTHER_NAMES,
  NEW_NAMES,
  /** Names shared with the passage before, which names it. */
  NAMES_WITH_BEFORE,
  /** Names shared with the passage before, which does not. */
  NAMES_WITHOUT,

  /** Of all passages, the part that speak of formations that are none of ours. */
  ELSEWHERE_SHARE,
  /** How many host nations the article names, in quarters. */
  HOSTS,
  /** Of all passages, the part in which somebody says "we". */
  WE_SHARE,

  /**
   * In how many passages the town of its base or seat stands, to two; which nations do anywhere.
   */
  ARTICLE_TOWN,
  ARTICLE_HOST,
  ARTICLE_LEAD,
  ARTICLE_CONTRIBUTORS,
  ARTICLE_FOREIGN,
  /** Of all passages, the part that speak of soldiers. */
  ARTICLE_SOLDIERS,

  /** The same where no passage names the formation. */
  UNNAMED,
  UNNAMED_HEADQUARTERS,
  /** Whether its lead nation keeps no other forces there. */
  UNNAMED_SOLE,
  UNNAMED_TOWN,
  UNNAMED_TOWN_HERE,
  UNNAMED_HOST,
  UNNAMED_LEAD,
  UNNAMED_CONTRIBUTORS,
  UNNAMED_HOST_AND_LEAD,
  UNNAMED_LEAD_AND_CONTRIBUTORS,
  UNNAMED_FOREIGN,
  UNNAMED_OTHER_HOSTS,
  UNNAMED_SOLDIERS,
  /** Whether the article names any other formation. */
  UNNAMED_BESIDE_OTHERS,

  /**
   * The logarithm of how many passages the article has, 0 for about 7; 12 and more tell the same.
   */
  ARTICLE_PASSAGES,
  /** The mean of the passages' LENGTH. */
  ARTICLE_LENGTH,
  /** By how much the passage's LENGTH is above that mean. */
  LENGTH_BESIDE_OTHERS,

  NAMES_OTHERS,
  SPEAKS_OF_OTHERS,
  BATTLEGROUP_NOUN,
  CORPS_NOUN,
  HEADQUARTERS_NOUN,
  /** Whether the town of its base or seat stands there. */
  TOWN_OF_ITS_OWN,

  SOLDIERS,
  STAFF,
  POLITICS,
  MONEY,
  SEA_AND_AIR,
  TOWN_LIFE,
  PRIVATE_LIFE,
  OWN_FORCES,
  CAMP_LIFE,
  RANKS,
  THREATS,
  HISTORY,
  NATURE,
  TRANSPORT,
  MEALS,
  TRAINING,
  /** People who are not at home there. */
  VISITORS,
  /** Service away from home, for a time. */
  TOUR,

  /** Whether it has no word of soldiers, their camp, ranks or training, nor of a staff. */
  NOTHING_MILITARY,

  /** Large units with names of their own. */
  NAMED_UNITS,
  /** Capitalised words after "in", "at" and the like. */
  PLACES,
  ALLIANCE,
  SUMS,
  YEAR,
  ORDINAL,
  ADVERSARY,
  QUOTATION,
  QUESTION,
  /** Whether it ends as sentences do. */
  WHOLE,
  /** The logarithm of its words, 0 for about 26; what is longer than 50 tells no more. */
  LENGTH,

  WE,
  HERE,
  IT,
  IT_FIRST,
  THEY,
  THEY_FIRST,
  PERSON,
  PERSON_FIRST,
  /** "The unit", "its commander". */
  POINTED,
  /** "A brigade", "another battalion". */
  ANOTHER,

  /** Of the nations that founded a headquarters, the part that is named. */
  FOUNDERS,
  /** Whether a nation is named that hosts what a headquarters commands, beside its own host. */
  AREA,

  /** Whether a passage names battlegroups and nothing of a staff. */
  WITHOUT_A_STAFF,

  /** These are of battlegroups alone. */
  HOST,
  LEAD,
  CONTRIBUTOR,
  HOST_AND_LEAD,
  HOST_AND_CONTRIBUTOR,
  /** Whether the host and soldiers stand in one sentence. */
  HOST_WITH_SOLDIERS,
  LEAD_WITH_SOLDIERS,
  CONTRIBUTOR_WITH_SOLDIERS,
  /** How many nations are named that lead it or serve in it. */
  NATIONS,
  /** Whether these are two or more and none is named that has no part in it. */
  NATIONS_ALONE,
  /** Whether more of the nations named have part in it than in any other battlegroup. */
  FITS_BEST,
  FITS_WORSE,
  /** Whether the host of another battlegroup is named. */
  OTHER_HOST,
  /** Whether a nation is named that has no part in it. */
  FOREIGN
}
