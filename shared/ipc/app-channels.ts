// Channels about the app itself: its facts, settings, templates and the menu.
import { z } from 'zod';
import { idSchema, languageSchema } from '../model/inline';
import { briefingTemplateSchema, sectionTemplateSchema } from '../templates/template';
import { sessionIdSchema } from './briefing-channels';

/** What the app remembers of a user, in the app data folder. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Name and office, asked once at the first run, both may stay empty. */
  userName: z.string().max(200),
  office: z.string().max(200),
  firstRunDone: z.boolean(),
  /** Panels: shown or not, and their widths in CSS pixels. */
  outlineOpen: z.boolean(), outlineWidth: z.number().min(120).max(800),
  inspectorOpen: z.boolean(), inspectorWidth: z.number().min(200).max(900), inspectorTab: z.string().max(40),
  zoomPercent: z.number().min(50).max(400),
  /** Check spelling as you type. */
  checkSpelling: z.boolean(),
  /** The language of new briefings; empty follows the system's. */
  newLanguage: z.union([z.literal(''), languageSchema]),
});
/** Those of them that count in every window; panels and zoom are each window's own, and a new window begins with what was used last. */
const sharedSettingsSchema = z.object({
  theme: settingsSchema.shape.theme.exactOptional(),
  userName: settingsSchema.shape.userName.exactOptional(),
  office: settingsSchema.shape.office.exactOptional(),
  firstRunDone: settingsSchema.shape.firstRunDone.exactOptional(),
  checkSpelling: settingsSchema.shape.checkSpelling.exactOptional(),
  newLanguage: settingsSchema.shape.newLanguage.exactOptional(),
});
/** What every window shows alike, beside the settings. */
const SHARED_LISTS = ['recents', 'templates', 'ownWords', 'leftWork'] as const;
export const DEFAULT_SETTINGS: z.infer<typeof settingsSchema> = { theme: 'system', userName: '', office: '', firstRunDone: false, outlineOpen: true, outlineWidth: 232, inspectorOpen: true, inspectorWidth: 320, inspectorTab: 'briefing', zoomPercent: 100, checkSpelling: true, newLanguage: '' };

/** What the native menu and its accelerators say to the renderer. */
export const MENU_COMMANDS = [
  'new', 'open', 'save', 'saveAs', 'earlierVersions', 'export', 'print', 'closeBriefing', 'undo', 'redo', 'find', 'replace', 'pasteAsText', 'selectAll', 'nextMisspelling', 'toggleSpelling', 'ownWords', 'settings', 'toggleOutline', 'toggleInspector', 'showBriefing', 'showGaps', 'showPreview', 'zoomIn', 'zoomOut', 'zoomReset', 'themeLight', 'themeDark', 'themeSystem', 'shortcuts', 'about',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

const done = z.discriminatedUnion('type', [z.object({ type: z.literal('done') }), z.object({ type: z.literal('failed'), message: z.string() })]);
/** `notes`: one sentence for each kind of thing that a template cannot carry and that was left out. */
const madeTemplate = z.discriminatedUnion('type', [z.object({ type: z.literal('done'), notes: z.array(z.string()).exactOptional() }), z.object({ type: z.literal('failed'), message: z.string() })]);

export const appChannels = {
  'app:info': { args: z.tuple([]), result: z.object({ version: z.string(), electron: z.string(), platform: z.string(), pdfEngine: z.string() }) },
  /** The renderer has drawn its first useful screen. */
  'app:ready': { args: z.tuple([]), result: z.null() },
  'settings:read': { args: z.tuple([]), result: settingsSchema },
  'settings:write': { args: z.tuple([settingsSchema.partial()]), result: z.null() },
  /** Answers the menu's "Paste as plain text": the page knows of it now, and the paste may come. Without the menu having asked, none comes. */
  'paste:asText': { args: z.tuple([]), result: z.null() },
  /** Opens an http, https or mailto link of a briefing in the user's browser, after asking. */
  'link:open': { args: z.tuple([z.string().max(2000)]), result: z.null() },
  /** Built-in and own templates. */
  'templates:list': { args: z.tuple([]), result: z.object({ briefings: z.array(briefingTemplateSchema), sections: z.array(sectionTemplateSchema.extend({ own: z.boolean() })), /** One sentence for each own file that could not be used. */ problems: z.array(z.string()).exactOptional() }) },
  /** Keeps a section of the open briefing as an own template; values of fields, markings and sources stay out unless chosen. */
  'templates:saveSection': { args: z.tuple([sessionIdSchema, idSchema, z.object({ name: z.string().min(1).max(200), keepFieldValues: z.boolean(), keepMarkings: z.boolean(), keepSources: z.boolean() })]), result: madeTemplate },
  'templates:deleteSection': { args: z.tuple([z.string().max(64)]), result: done },
  /** Shows the folder of own templates in the file manager. */
  'templates:openFolder': { args: z.tuple([]), result: done },
} as const;

export const appEvents = {
  'menu:command': z.enum(MENU_COMMANDS),
  /** Another window changed settings: those that changed. */
  'settings:changed': sharedSettingsSchema,
  /** A list is to be read again: it changed, in another window or by itself. */
  'list:changed': z.object({ list: z.enum(SHARED_LISTS) }),
  /** The renderer is to hand over everything that it has not yet sent, then call `briefing:change` and answer with `app:flushed`. */
  'app:flush': z.object({ requestId: z.string() }),
  /** A file named by a second start or dropped on the dock, opened in this window. */
  'briefing:opened': z.object({ sessionId: z.string() }),
  /** Such a file could not be opened, and its reader wants to see its earlier versions. */
  'briefing:earlierVersions': z.object({ target: sessionIdSchema }),
} as const;

export type Settings = z.infer<typeof settingsSchema>;
export type SharedSettings = z.infer<typeof sharedSettingsSchema>;
