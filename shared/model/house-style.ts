// The house style: how an office's papers look and what they are called. It travels inside the briefing, so that a file prints the same everywhere.
import { z } from 'zod';

/** The metadata lines that a memo block can print. */
export const MEMO_FIELDS = ['to', 'through', 'from', 'copies', 'date', 'informationAsOf', 'reference', 'subject', 'decideBy', 'contact', 'consulted'] as const;
export type MemoField = (typeof MEMO_FIELDS)[number];

/** The type faces a house style can choose: the DOCX names the office face, the PDF uses its metric twin, so lines break alike. */
export const FONT_FACES = {
  calibri: { docx: 'Calibri', pdf: 'Carlito' },
  arial: { docx: 'Arial', pdf: 'Arimo' },
  timesNewRoman: { docx: 'Times New Roman', pdf: 'Tinos' },
} as const;
export type FontFace = keyof typeof FONT_FACES;

export const houseStyleSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(100),
  pageSize: z.enum(['a4', 'letter']),
  /** Page margins, in millimetres. */
  marginsMm: z.strictObject({ top: z.number().min(10).max(60), right: z.number().min(10).max(60), bottom: z.number().min(10).max(60), left: z.number().min(10).max(60) }),
  bodyFace: z.enum(Object.keys(FONT_FACES) as [FontFace, ...FontFace[]]),
  headingFace: z.enum(Object.keys(FONT_FACES) as [FontFace, ...FontFace[]]),
  /** Body size, in points. */
  bodySizePt: z.number().min(8).max(16),
  /** Accent of headings and rules, as RRGGBB. */
  accent: z.string().regex(/^[0-9A-Fa-f]{6}$/),
  /** The word at the head of the memo, by briefing kind; the key `default` stands for the others. */
  documentTitles: z.record(z.string(), z.string()),
  /** The lines of the memo block, in order, with their labels; a line without a value does not print. */
  memoBlock: z.array(z.strictObject({ field: z.enum(MEMO_FIELDS), label: z.string().min(1).max(60) })),
  /** The office's name, at the head of each page. */
  office: z.string().max(200),
  headingNumbers: z.boolean(),
  /** What an empty cell prints: a phrase ("To be confirmed") or a dash. */
  emptyCell: z.string().max(60),
  /** A contents list is printed from this many pages up; 0 means never. */
  contentsFromPages: z.number().int().min(0).max(1000),
  /** Most lines a bottom line should have, as laid out. */
  bottomLineMaxLines: z.number().int().min(1).max(20),
  /** How exported files are named: text with {reference}, {subject}, {date}, {title} or {file} in it. */
  fileName: z.string().min(1).max(200).exactOptional(),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;

/** The house style a new briefing has until an office brings its own. */
export const DEFAULT_HOUSE_STYLE: HouseStyle = {
  id: 'standard',
  name: 'Standard',
  pageSize: 'a4',
  marginsMm: { top: 25, right: 25, bottom: 22, left: 25 },
  bodyFace: 'calibri',
  headingFace: 'calibri',
  bodySizePt: 11,
  accent: '1F3864',
  documentTitles: {
    default: 'Briefing', decisionMemo: 'Decision memo', informationMemo: 'Information memo', negotiationBriefing: 'Negotiation briefing', meetingBrief: 'Meeting brief', situationUpdate: 'Situation update', leadershipMemo: 'Memo',
  },
  memoBlock: [
    { field: 'to', label: 'To' }, { field: 'through', label: 'Through' }, { field: 'from', label: 'From' }, { field: 'copies', label: 'Copies' }, { field: 'date', label: 'Date' }, { field: 'reference', label: 'Reference' },
    { field: 'subject', label: 'Subject' }, { field: 'decideBy', label: 'Decision needed by' }, { field: 'informationAsOf', label: 'Information as of' }, { field: 'contact', label: 'Contact' }, { field: 'consulted', label: 'Consulted' },
  ],
  office: '',
  headingNumbers: true,
  emptyCell: 'To be confirmed',
  contentsFromPages: 10,
  bottomLineMaxLines: 4,
};
