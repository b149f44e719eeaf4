/**
 * A plan in the order in which people read it: sections, in them lines, in them what belongs to a
 * line. Plain text and HTML are both made from this, so that neither says less than the other.
 */

/** Something said of a line, under what it is. */
export interface ReadingDetail {
  readonly label: string;
  readonly text: string;
  /** The language of the text, where it is not English. */
  readonly language?: string;
}

export interface ReadingItem {
  readonly text: string;
  /** The language of the text, where it is not English. */
  readonly language?: string;
  /** Where these are somebody’s own words. */
  readonly quote?: true;
  readonly details: readonly ReadingDetail[];
  /** Lists inside the line, such as the decisions of a review. */
  readonly parts: readonly ReadingPart[];
}

export interface ReadingPart {
  readonly title: string;
  readonly items: readonly ReadingItem[];
}

export interface ReadingSection extends ReadingPart {
  /** The part of the plan, such as `outcomes`. */
  readonly key: string;
  /** Whether every item has the same few details, so that a table shows them best. */
  readonly isTable?: true;
}

export interface Reading {
  /** The child’s name and what the document is. */
  readonly title: string;
  /** Year group and setting, revision and standing, for whom it is and of which day. */
  readonly facts: readonly string[];
  /** Those that say something. */
  readonly sections: readonly ReadingSection[];
}
