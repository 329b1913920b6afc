/** What stands at the foot of a poster, in the reader's words. */
export interface PosterText {
  title: string;
  date: string;
  /** Where the scale bar holds; `{latitude}` stands for degrees with a letter. */
  scale: string;
  legend: LegendGroup[];
  /** Who is to be credited besides those whom the map itself credits. */
  credits: string[];
}

export interface LegendGroup {
  title: string;
  entries: LegendEntry[];
}

/** A sign and what it means. */
export interface LegendEntry {
  /** `colour`, `picture`, or a `line` or `area` in one of the map's styles. */
  kind: 'colour' | 'picture' | 'line' | 'area';
  /** A CSS colour, an address, or the name of a style. */
  sign: string;
  text: string;
}
