// Why a file cannot be opened, and what a reader should know about one that can.

/** Why bytes are not opened as a briefing. Nothing of them is shown, and never an empty briefing in their place. */
export type OpenError =
  | { readonly type: 'notABriefing'; readonly message: string }
  /** It was a briefing, but bytes are missing or changed; `what` says which, `salvageContainer` may save its text. */
  | { readonly type: 'damaged'; readonly what: string; readonly message: string }
  /** Written by a newer version, in a form of which this version can show nothing. */
  | { readonly type: 'newerFormat'; readonly version: number; readonly message: string }
  | { readonly type: 'tooLarge'; readonly limitBytes: number; readonly message: string }
  /** What is packed in it would be more text than any briefing has. */
  | { readonly type: 'tooMuchText'; readonly limitBytes: number; readonly message: string };

/** What a reader should know about a file that was opened. */
export type OpenWarning =
  /** The file was damaged and this is what could be saved of it. */
  | { readonly type: 'damaged'; readonly message: string }
  /** Something that the damaged or newer file holds, or should hold, is not in what was opened. */
  | { readonly type: 'lost'; readonly message: string }
  /** Written by a newer version: read-only. */
  | { readonly type: 'newerFormat'; readonly version: number; readonly message: string }
  /** The briefing lists an image whose bytes the file does not hold. */
  | { readonly type: 'mediaMissing'; readonly hash: string; readonly message: string };

export const notABriefing = (): OpenError => ({ type: 'notABriefing', message: 'This file is not a briefing; choose a file that Briefing Desk saved.' });

export const damaged = (what: string): OpenError => ({ type: 'damaged', what, message: `This briefing is damaged (${what}); open it in the window of Briefing Desk to recover what can be read.` });

export const tooLarge = (limitBytes: number): OpenError => ({
  type: 'tooLarge', limitBytes, message: `This file holds more than ${Math.floor(limitBytes / 1_000_000)} MB and is not opened; use smaller images.`,
});

export const tooMuchText = (limitBytes: number): OpenError => ({
  type: 'tooMuchText', limitBytes, message: `This file would unpack to more than ${Math.floor(limitBytes / 1_000_000)} MB of text and is not opened; ask its sender for the file that Briefing Desk saved.`,
});

export const newerFormat = (version: number): OpenError => ({
  type: 'newerFormat', version, message: `This briefing was written by a newer version of Briefing Desk (format ${version}); update Briefing Desk to open it.`,
});
