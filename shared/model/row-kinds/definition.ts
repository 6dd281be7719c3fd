// The shape of a row kind's definition. Editor, exporters, checks and the card read it; none of them knows a kind by name.
import type { RowKind } from '../rows';

/** One choice of an enumeration: its stored value, the word that is shown and printed, and a tone for its chip (never colour alone). */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Another word by which it is known when it is typed or pasted, in English; it is translated as a label is. */
  readonly alsoCalled?: string;
  readonly tone?: 'neutral' | 'good' | 'attention' | 'bad';
  /** How far along it is, or how high: what makes one change a step back or a rise, and another not. Choices of one rank are beside each other. */
  readonly rank?: number;
  /** What it counts where options are weighed in numbers, more being better: only of the words of a criterion (criteria.ts). */
  readonly points?: number;
}

interface FieldBase {
  readonly name: string;
  /** The field's label in the card and in a fiche. */
  readonly label: string;
  /** The prompt that stands in the empty field. */
  readonly prompt?: string;
  /** Kept once for every party of these roles; its key is `name.partyId`. */
  readonly perParty?: 'all' | 'others';
  /** The text field of the same row, and of the same party, that holds its marking: it prints before the text, as a portion's does. */
  readonly markedBy?: string;
  /** The line of the same row, and of the same party, that says more of its word: it stands beside it in the card, and prints after it. */
  readonly notedBy?: string;
  /** Hidden until asked for: shown in the card only once it is asked for in this block, or where a row has something in it. */
  readonly asked?: true;
}
/** A text field of the same row that says which choice counts as long as none is set. */
export interface FollowedText {
  readonly field: string;
  /** The value of the choice that a text asks for. */
  readonly choice: (text: string) => string;
  /** The words of a choice where the text says more than its kind: "A / B" instead of "A / B / C". */
  readonly words?: (label: string, text: string) => string;
}

/**
 * A field of a row: `rich` and `line` are text; the others are values; `list` is a list of items with fields of their own. Of an enumeration that is
 * `ofLikelihoodScale` only the phrases of the scale that the briefing has chosen are offered.
 */
export type FieldDefinition =
  | (FieldBase & { readonly type: 'rich' | 'line' })
  | (FieldBase & { readonly type: 'enum'; readonly choices: readonly Choice[]; readonly choicesOfFive?: readonly Choice[]; readonly follows?: FollowedText; readonly ofLikelihoodScale?: true; /** Says only among which rows this one stands; alone it fills no row. */ readonly sorts?: true })
  | (FieldBase & { readonly type: 'date' })
  | (FieldBase & { readonly type: 'parties' })
  | (FieldBase & { readonly type: 'refs'; readonly to: 'rows' | 'sources' })
  | (FieldBase & { readonly type: 'list'; readonly itemFields: readonly FieldDefinition[] });

/** A column that is seen at once. Several fields in one column stand below each other, each with its prompt. */
export interface ColumnDefinition {
  readonly label: string;
  readonly fields: readonly string[];
  /** How the fields print together: each as its own paragraph (default), as one sentence, or joined by commas. */
  readonly print?: 'paragraphs' | 'sentence' | 'joined';
  /** Relative width. */
  readonly width: number;
  /** One column for each party that has the per-party field, up to three parties; above that the column is left out. */
  readonly perParty?: true;
  /** Shown only above three parties, in the place of the columns per party. */
  readonly manyParties?: true;
}

/** The whole of every row in one wide table: an annex, where it is chosen. */
export interface RegisterDefinition {
  /** Its heading, and its caption where the table has none of its own. */
  readonly label: string;
  /** A column of fields that the table does not show prints only where a row has something for it. */
  readonly columns: readonly RegisterColumnDefinition[];
}

/** A column of a register; `trend` adds how the row moved at its last change, `labels` are the words before those of its fields of which the heading says the rest. */
export type RegisterColumnDefinition = Omit<ColumnDefinition, 'perParty' | 'manyParties'> & { readonly trend?: true; readonly labels?: Readonly<Record<string, string>> };

/** A group of fields in a row's card; the first group is open. Where each party has several of the fields, they go party by party. */
export interface CardGroup {
  readonly label: string;
  readonly fields: readonly string[];
}

/** What the app keeps of the rows of a kind by itself: how these fields stood on which day. */
export interface HistoryDefinition {
  /** Enumerations of the kind, or one date; none of them per party. */
  readonly fields: readonly string[];
  /** The name of its group in the card. */
  readonly label: string;
  /** How a change is read: as a step `forward` or back, as a `level` that rises or falls, or as a `date` that moves. */
  readonly reads: 'forward' | 'level' | 'date';
  /** The date field in which the app says what a tracked date slipped from (slipped-date.ts). */
  readonly slippedFrom?: string;
}

/** What the rows of a kind say of the briefing's words: as soon as `field` takes one of these values, the app keeps for which words it was given. */
export interface GivenDefinition {
  readonly field: string;
  readonly values: readonly string[];
  /** The fields that say more of it, and go where it goes. */
  readonly with: readonly string[];
}

/** The row that the others are compared with, the state of things as it is: added by one press, and never asked who runs it or what sets it off. */
export interface BaselineDefinition {
  /** What its main field says at first. */
  readonly text: string;
  /** The values that it begins with; each of them alone makes a row the baseline. */
  readonly values: Readonly<Record<string, string>>;
  /** What nobody asks of it: its empty cell is no gap, and prints a dash. */
  readonly unasked: readonly string[];
}

/** Everything that is particular to one kind of rows. */
export interface RowKindDefinition {
  readonly kind: RowKind;
  /** One row, in words: "risk". */
  readonly singular: string;
  readonly plural: string;
  /** The caption's default text, as in "Table 2. Risks". */
  readonly caption: string;
  /** The text field that a row needs, and that prose becomes: the first column's main field. */
  readonly mainField: string;
  readonly fields: readonly FieldDefinition[];
  readonly columns: readonly ColumnDefinition[];
  readonly card: readonly CardGroup[];
  /** Absent for a kind that has no register. */
  readonly register?: RegisterDefinition;
  /** Absent for a kind whose changes are not kept. */
  readonly history?: HistoryDefinition;
  /** Only of a kind whose rows judge the briefing's words. */
  readonly given?: GivenDefinition;
  /** Only of a kind whose rows are chosen among. */
  readonly baseline?: BaselineDefinition;
  /** Printed on a landscape page when it has more columns than this. */
  readonly landscapeAboveColumns: number;
}
