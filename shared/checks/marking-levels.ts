// The ordered levels of four marking schemes, as data. A drafting aid: it recognises what was typed and decides nothing about handling.

/** One level of a scheme: its banner text, and every other way of writing it. */
export interface MarkingLevel {
  readonly banner: string;
  readonly also: readonly string[];
}

/** A scheme with its levels, the lowest first. */
export interface MarkingScheme {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly MarkingLevel[];
}

/** Written in capitals without accents; marking-level-of.ts brings what was typed into that form. */
export const MARKING_SCHEMES: readonly MarkingScheme[] = [
  {
    id: 'us', name: 'US-style',
    levels: [
      { banner: 'UNCLASSIFIED', also: ['U'] },
      { banner: 'CONFIDENTIAL', also: ['C'] },
      { banner: 'SECRET', also: ['S'] },
      { banner: 'TOP SECRET', also: ['TS'] },
    ],
  },
  {
    id: 'uk', name: 'UK',
    levels: [
      { banner: 'OFFICIAL', also: ['UK OFFICIAL'] },
      { banner: 'OFFICIAL-SENSITIVE', also: ['UK OFFICIAL-SENSITIVE', 'OFFICIAL SENSITIVE', 'UK OFFICIAL SENSITIVE'] },
      { banner: 'SECRET', also: ['UK SECRET'] },
      { banner: 'TOP SECRET', also: ['UK TOP SECRET'] },
    ],
  },
  {
    id: 'eu', name: 'EU',
    levels: [
      { banner: 'RESTREINT UE/EU RESTRICTED', also: ['RESTREINT UE', 'EU RESTRICTED', 'R-UE/EU-R', 'R-UE', 'EU-R'] },
      { banner: 'CONFIDENTIEL UE/EU CONFIDENTIAL', also: ['CONFIDENTIEL UE', 'EU CONFIDENTIAL', 'C-UE/EU-C', 'C-UE', 'EU-C'] },
      { banner: 'SECRET UE/EU SECRET', also: ['SECRET UE', 'EU SECRET', 'S-UE/EU-S', 'S-UE', 'EU-S'] },
      { banner: 'TRES SECRET UE/EU TOP SECRET', also: ['TRES SECRET UE', 'EU TOP SECRET', 'TS-UE/EU-TS', 'TS-UE', 'EU-TS'] },
    ],
  },
  {
    id: 'tlp', name: 'TLP',
    levels: [
      { banner: 'TLP:CLEAR', also: ['TLP:WHITE'] },
      { banner: 'TLP:GREEN', also: [] },
      { banner: 'TLP:AMBER', also: [] },
      { banner: 'TLP:AMBER+STRICT', also: [] },
      { banner: 'TLP:RED', also: [] },
    ],
  },
];
