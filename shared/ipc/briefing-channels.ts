// Channels about the open briefing: create, open, change, save, media.
import { z } from 'zod';
import { briefingSchema } from '../model/briefing';
import { idSchema } from '../model/inline';
import { BRIEFING_KINDS, daySchema } from '../model/metadata';
import { briefingSectionSchema } from '../model/section';
import { MOST_ADOPTED } from './most-adopted';

/** A session is one open briefing of one window; the renderer knows it by this handle and never by a path. */
export const sessionIdSchema = z.string().regex(/^[0-9A-Za-z-]{8,40}$/);

/** A briefing as the renderer receives it when it opens. */
export const openedSchema = z.object({
  sessionId: sessionIdSchema,
  briefing: briefingSchema,
  /** The file's name and folder, for reading; absent when it was never saved. */
  file: z.object({ name: z.string(), folder: z.string() }).optional(),
  readOnly: z.boolean(),
  /** Why it is read-only, or what was found when it was opened; shown as a bar above the text. */
  notices: z.array(z.string()),
  /** Work recovered after a crash: unsaved until it is saved. */
  recovered: z.boolean(),
  /** When the recovered work was written last. */
  recoveredFrom: z.number().exactOptional(),
});
/** The outcome of anything that opens a briefing. */
export const openOutcomeSchema = z.discriminatedUnion('type', [
  /** `created`: made a moment ago, so that the caret goes to its first section. `done`: what was done on the way, said once. */
  z.object({ type: z.literal('opened'), opened: openedSchema, created: z.literal(true).exactOptional(), done: z.string().exactOptional() }),
  /** It is open in another window, which was brought to the front, or it opened in a new window. */
  z.object({ type: z.literal('elsewhere') }),
  z.object({ type: z.literal('cancelled') }),
  /** The file cannot be opened, and its reader wants to look at its earlier versions. */
  z.object({ type: z.literal('earlierVersions'), target: sessionIdSchema }),
  /** `others`: what is to be said of other files that were to open at the same time and did not. */
  z.object({ type: z.literal('failed'), message: z.string(), others: z.array(z.string()).exactOptional() }),
]);
/** The outcome of a save. `saved` is said only when the bytes are on the disk and were read back. */
export const saveOutcomeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('saved'), at: z.number(), file: z.object({ name: z.string(), folder: z.string() }), /** What the reader did not ask for, such as another name. */ note: z.string().exactOptional() }),
  z.object({ type: z.literal('cancelled') }),
  z.object({ type: z.literal('failed'), reason: z.enum(['changedOutside', 'noSpace', 'noPermission', 'folderMissing', 'nameTooLong', 'other']), message: z.string(), /** A place that was chosen failed, not the file of the window: to try again means that place. */ chosen: z.literal(true).exactOptional() }),
]);
/** What became of a change that was handed over. */
const keptOutcomeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('kept') }),
  /** The main process holds it and can save and export it, but the journal could not be written: a crash would lose it. */
  z.object({ type: z.literal('unguarded'), message: z.string() }),
  /** The main process does not hold it. */
  z.object({ type: z.literal('notKept'), message: z.string() }),
]);
/** Whether the file of a briefing is still what this window read or wrote there last. */
const fileStateSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('asKnown') }),
  z.object({ type: z.literal('changed'), changedAt: z.number() }),
  /** Moved, renamed or deleted, or its folder is. */
  z.object({ type: z.literal('gone') }),
]);
/** Everything of a briefing but its sections. */
export const briefingDataSchema = briefingSchema.omit({ sections: true });

/** What changed since the last patch: the data beside the sections, the sections that are dirty, and the order of all sections. */
export const patchSchema = z.object({ data: briefingDataSchema.optional(), sections: z.array(briefingSectionSchema).optional(), order: z.array(idSchema).optional() });

const mediaOutcomeSchema = z.discriminatedUnion('type', [
  /** `orientation`: how the picture must be turned to be upright (EXIF 2 to 8); whoever added it can turn it on a canvas and add the result in its place. */
  z.object({ type: z.literal('added'), item: briefingSchema.shape.media.element, orientation: z.number().int().min(2).max(8).exactOptional() }),
  z.object({ type: z.literal('cancelled') }),
  z.object({ type: z.literal('failed'), message: z.string() }),
]);

export const recentSchema = z.object({ id: z.string(), name: z.string(), title: z.string(), kind: z.enum(BRIEFING_KINDS), marking: z.string(), folder: z.string(), changedAt: z.number(), missing: z.boolean() });

/** The kept versions of a file, newest first. `file` is absent when the briefing was never saved. */
const earlierVersionsSchema = z.object({
  file: z.object({ name: z.string(), folder: z.string() }).exactOptional(),
  /** Whether a version may take the place of the file. */
  restorable: z.boolean(),
  versions: z.array(z.object({ versionId: z.string(), madeAt: z.number() })),
});
const versionContentSchema = z.discriminatedUnion('type', [
  /** `differing`: sections that are not the same as in the open briefing, or are in one of the two only; absent when none is open. */
  z.object({ type: z.literal('readable'), subject: z.string(), sections: z.number(), words: z.number(), differing: z.number().exactOptional() }),
  z.object({ type: z.literal('unreadable'), message: z.string() }),
]);
const versionArgs = z.tuple([sessionIdSchema, z.string().max(64)]);

/** Unsaved work of an earlier run that waits until its reader chooses. `file` is absent when it was never saved. */
const leftWorkSchema = z.object({ id: sessionIdSchema, subject: z.string(), file: z.object({ name: z.string(), folder: z.string() }).exactOptional(), changedAt: z.number() });

export const briefingChannels = {
  /** Newest first; empty when there was one work only, which is shown at once. `offer`: this page is the first to ask, and shows the list. */
  'leftWork:list': { args: z.tuple([]), result: z.object({ offer: z.boolean(), works: z.array(leftWorkSchema) }) },
  'leftWork:open': { args: z.tuple([sessionIdSchema]), result: openOutcomeSchema },
  /** Deletes it, after the page has asked. */
  'leftWork:discard': { args: z.tuple([sessionIdSchema]), result: z.null() },
  /** Of the open briefing's file, or of a file that could not be opened (`earlierVersions` of the outcome). */
  'versions:list': { args: z.tuple([sessionIdSchema]), result: earlierVersionsSchema },
  /** Reads one of them, to say what is in it. */
  'versions:describe': { args: versionArgs, result: versionContentSchema },
  /** Opens it as a briefing without a file; asks first when there is unsaved work. */
  'versions:openCopy': { args: versionArgs, result: openOutcomeSchema },
  /** Puts it in the place of the file, after a question and after what is there now was kept. */
  'versions:restore': { args: versionArgs, result: openOutcomeSchema },
  /** The start page's list of recent files, newest first. */
  'recents:list': { args: z.tuple([]), result: z.array(recentSchema) },
  'recents:open': { args: z.tuple([z.string()]), result: openOutcomeSchema },
  'recents:forget': { args: z.tuple([z.string()]), result: z.null() },
  /** Asks for the new place of a recent file that is missing. */
  'recents:locate': { args: z.tuple([z.string()]), result: openOutcomeSchema },
  'briefing:create': { args: z.tuple([z.object({ templateId: z.string(), subject: z.string().max(1000), to: z.string().max(1000), decideBy: daySchema.optional() })]), result: openOutcomeSchema },
  /** Asks for a briefing to begin a new one from; the choice is kept in the main process under the handle. */
  'existing:pick': { args: z.tuple([]), result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('picked'), existingId: sessionIdSchema, name: z.string(), sections: z.number() }),
    z.object({ type: z.literal('cancelled') }),
    z.object({ type: z.literal('failed'), message: z.string() }),
  ]) },
  'briefing:createFrom': { args: z.tuple([z.object({ existingId: sessionIdSchema, subject: z.string().max(1000), to: z.string().max(1000), decideBy: daySchema.optional(), taken: z.object({ text: z.boolean(), lists: z.boolean(), markings: z.boolean() }) })]), result: openOutcomeSchema },
  /** Shows the system's open dialog. */
  'briefing:open': { args: z.tuple([]), result: openOutcomeSchema },
  'briefing:openSample': { args: z.tuple([z.string().regex(/^[a-z0-9-]+$/)]), result: openOutcomeSchema },
  /** What this window was started with (a file on the command line, a recovered briefing), once. */
  'briefing:initial': { args: z.tuple([]), result: openOutcomeSchema },
  /** Said at the first change after a save, so that the title and the guard know before the patch arrives. */
  'briefing:dirty': { args: z.tuple([sessionIdSchema]), result: z.null() },
  /** Hands over what changed; the answer comes when the journal holds it. */
  'briefing:change': { args: z.tuple([sessionIdSchema, patchSchema]), result: keptOutcomeSchema },
  'briefing:save': { args: z.tuple([sessionIdSchema, z.object({ overwriteChanged: z.boolean() })]), result: saveOutcomeSchema },
  /** Asks for a place and saves there; `again` asks for none and tries the one that failed. */
  'briefing:saveAs': { args: z.tuple([sessionIdSchema, z.object({ again: z.boolean() })]), result: saveOutcomeSchema },
  /** Asked when the window gets the focus, so that a change from outside is known before it stands against a save. */
  'briefing:lookAtFile': { args: z.tuple([sessionIdSchema]), result: fileStateSchema },
  /** Opens the file anew in the place of what the window shows; refused while there is unsaved work. */
  'briefing:readAgain': { args: z.tuple([sessionIdSchema]), result: openOutcomeSchema },
  /** A window with the start page, for a new briefing beside this one. */
  'window:new': { args: z.tuple([]), result: z.null() },
  /** Closes the briefing and returns to the start page, or closes the window where there are others; asks first when there is unsaved work. */
  'briefing:close': { args: z.tuple([sessionIdSchema]), result: z.object({ closed: z.boolean() }) },
  'media:add': { args: z.tuple([sessionIdSchema, z.object({ bytes: z.instanceof(Uint8Array), name: z.string().max(255) })]), result: mediaOutcomeSchema },
  /** Shows the system's open dialog for an image. */
  'media:pick': { args: z.tuple([sessionIdSchema]), result: mediaOutcomeSchema },
  /** Takes over images of figures that were copied in another window; those that no open briefing has are not in the answer. */
  'media:adopt': { args: z.tuple([sessionIdSchema, z.array(briefingSchema.shape.media.element.shape.hash).min(1).max(MOST_ADOPTED)]), result: z.object({ items: z.array(briefingSchema.shape.media.element) }) },
} as const;

export type LeftWork = z.infer<typeof leftWorkSchema>;
export type EarlierVersions = z.infer<typeof earlierVersionsSchema>;
export type EarlierVersionContent = z.infer<typeof versionContentSchema>;
export type Opened = z.infer<typeof openedSchema>;
export type OpenOutcome = z.infer<typeof openOutcomeSchema>;
export type KeptOutcome = z.infer<typeof keptOutcomeSchema>;
export type FileState = z.infer<typeof fileStateSchema>;
export type SaveOutcome = z.infer<typeof saveOutcomeSchema>;
export type BriefingData = z.infer<typeof briefingDataSchema>;
export type BriefingPatch = z.infer<typeof patchSchema>;
export type MediaOutcome = z.infer<typeof mediaOutcomeSchema>;
export type Recent = z.infer<typeof recentSchema>;
