/** A gap is something that a reader would ask for; a suggestion is something worth a second look. Neither blocks anything. */
export type FindingKind = 'gap' | 'suggestion';

/** Where a finding leads. Without a section it is in the memo block, at the metadata of that name. */
export interface Place {
  readonly sectionId?: string;
  readonly blockId?: string;
  readonly rowId?: string;
  /**
   * A key of the row (`redLine.p1`); of a block its `caption`, `attribution` or `altText`, else the id of a list item or of a paragraph inside;
   * of a section its `heading` or `marking`; else a name of the metadata.
   */
  readonly field?: string;
  /** Words that stand there as they are, so that they can be selected. */
  readonly words?: string;
}

/** One thing that a rule found, at one place. */
export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  /** What is missing or odd, and of what: "The risk "Talks stall" has no owner." */
  readonly message: string;
  readonly place: Place;
  /** The same for the same finding on every run and after every edit elsewhere; what is set aside is kept under it. */
  readonly key: string;
}
