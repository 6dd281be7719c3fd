// A desk for tests and for the dev page: the contract, in memory. Arguments and answers are checked against the schemas, as the real one does.
import type { OpenOutcome, Recent } from '../../../shared/ipc/briefing-channels';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/ipc/app-channels';
import { type Answer, type Args, type Channel, contract, type Desk, type EventData, type EventName } from '../../../shared/ipc/contract';
import type { Briefing } from '../../../shared/model/briefing';
import { instantiateBriefing } from '../../../shared/templates/instantiate';
import type { BriefingTemplate, SectionTemplate } from '../../../shared/templates/template';

type Handlers = { readonly [C in Channel]: (...args: Args<C>) => Answer<C> | Promise<Answer<C>> };

export interface FakeDeskOptions {
  readonly settings?: Partial<Settings>;
  readonly recents?: readonly Recent[];
  readonly briefings?: readonly BriefingTemplate[];
  readonly sections?: readonly SectionTemplate[];
  /** What the window is started with. */
  readonly initial?: Briefing;
  readonly readOnly?: boolean;
  readonly recovered?: boolean;
  readonly notices?: readonly string[];
  readonly sample?: Briefing;
  /** Answers that differ from those below. */
  readonly handlers?: Partial<Handlers>;
}

/** A fake desk with what it has seen. */
export interface FakeDesk extends Desk {
  /** Every call so far, in order. */
  readonly calls: readonly { readonly channel: Channel; readonly args: readonly unknown[] }[];
  /** The open briefing as the main process would hold it: what was opened with every patch since. */
  held(): Briefing | undefined;
  /** The briefing as it was saved last. */
  onDisk(): Briefing | undefined;
  emit<E extends EventName>(event: E, data: EventData<E>): void;
  /** Replaces answers from now on. */
  answer(handlers: Partial<Handlers>): void;
}

/** Makes a desk in memory. */
export function createFakeDesk(options: FakeDeskOptions = {}): FakeDesk {
  const calls: { channel: Channel; args: readonly unknown[] }[] = [];
  const listeners = new Map<string, Set<(data: never) => void>>();
  let settings: Settings = { ...DEFAULT_SETTINGS, firstRunDone: true, ...options.settings };
  let recents = [...(options.recents ?? [])];
  let held: Briefing | undefined;
  let onDisk: Briefing | undefined;
  let file: { name: string; folder: string } | undefined;
  let initial = options.initial;
  let overrides: Partial<Handlers> = { ...options.handlers };
  let revision = 0;
  const ownWords = new Set<string>();

  const emit = <E extends EventName>(event: E, data: EventData<E>): void => { for (const listener of listeners.get(event) ?? []) (listener as (data: EventData<E>) => void)(data); };
  const open = (briefing: Briefing, from?: { name: string; folder: string }): OpenOutcome => {
    held = structuredClone(briefing);
    file = from;
    onDisk = from ? structuredClone(briefing) : undefined;
    return { type: 'opened', opened: { sessionId: crypto.randomUUID(), briefing: structuredClone(briefing), ...(from ? { file: from } : {}), readOnly: options.readOnly ?? false, notices: [...(options.notices ?? [])], recovered: options.recovered ?? false } };
  };
  const saved = (): Answer<'briefing:save'> => {
    file ??= { name: 'Briefing.briefing', folder: '/home/officer/Documents' };
    onDisk = structuredClone(held);
    return { type: 'saved', at: Date.now(), file };
  };
  const handlers: Handlers = {
    'app:info': () => ({ version: '0.1.0', electron: '25.1.1', platform: 'linux', pdfEngine: 'native' }),
    'app:ready': () => null,
    'app:flushed': () => null,
    'settings:read': () => settings,
    'settings:write': (change) => { settings = { ...settings, ...JSON.parse(JSON.stringify(change)) as Partial<Settings> }; return null; },
    'link:open': () => null,
    'paste:asText': () => null,
    'templates:list': () => ({ briefings: [...(options.briefings ?? [])], sections: (options.sections ?? []).map((section) => ({ ...section, own: false })) }),
    'templates:saveSection': () => ({ type: 'done' }),
    'templates:deleteSection': () => ({ type: 'done' }),
    'templates:openFolder': () => ({ type: 'done' }),
    'recents:list': () => recents,
    'recents:open': () => (options.sample ? open(options.sample, { name: 'Three-way talks.briefing', folder: '/home/officer/Documents' }) : { type: 'failed', message: 'The file is not there.' }),
    'recents:forget': (id) => { recents = recents.filter((recent) => recent.id !== id); return null; },
    'recents:locate': () => ({ type: 'cancelled' }),
    'briefing:create': ({ templateId, subject, to, decideBy }) => {
      const template = options.briefings?.find((candidate) => candidate.id === templateId);
      if (!template) return { type: 'failed', message: `There is no template ${templateId}.` };
      return open(instantiateBriefing(template, options.sections ?? [], { subject, to, ...(decideBy === undefined ? {} : { decideBy }), language: 'en-GB', date: '2026-03-14' }));
    },
    'briefing:open': () => ({ type: 'cancelled' }),
    'briefing:openSample': () => (options.sample ? open(options.sample) : { type: 'failed', message: 'The sample is missing. Reinstall Briefing Desk.' }),
    'briefing:lookAtFile': () => ({ type: 'asKnown' }),
    'briefing:readAgain': () => (onDisk ? open(onDisk, file) : { type: 'failed', message: 'The file is not there.' }),
    'window:new': () => null,
    'briefing:initial': () => {
      const first = initial;
      initial = undefined;
      return first ? open(first, options.recovered ? undefined : { name: 'Three-way talks.briefing', folder: '/home/officer/Documents' }) : { type: 'cancelled' };
    },
    'existing:pick': () => ({ type: 'cancelled' }),
    'briefing:createFrom': () => ({ type: 'failed', message: 'The existing briefing is no longer at hand. Choose it again.' }),
    'versions:list': () => ({ ...(file === undefined ? {} : { file }), restorable: true, versions: [] }),
    'versions:describe': () => ({ type: 'unreadable', message: 'This version is no longer kept.' }),
    'versions:openCopy': () => ({ type: 'cancelled' }),
    'versions:restore': () => ({ type: 'cancelled' }),
    'leftWork:list': () => ({ offer: false, works: [] }),
    'leftWork:open': () => ({ type: 'failed', message: 'This work was opened or discarded already.' }),
    'leftWork:discard': () => null,
    'briefing:dirty': () => null,
    'briefing:change': (_session, patch) => {
      if (!held) return { type: 'notKept', message: 'No briefing is open.' };
      const sections = new Map(held.sections.map((section) => [section.id, section]));
      for (const section of patch.sections ?? []) sections.set(section.id, section);
      const order = patch.order ?? held.sections.map((section) => section.id);
      held = structuredClone({ ...held, ...patch.data, sections: order.flatMap((id) => sections.get(id) ?? []) });
      return { type: 'kept' };
    },
    'briefing:save': saved,
    'briefing:saveAs': saved,
    'briefing:close': () => { held = undefined; return { closed: true }; },
    'media:add': () => ({ type: 'failed', message: 'This picture could not be read.' }),
    'media:pick': () => ({ type: 'cancelled' }),
    'media:adopt': () => ({ items: [] }),
    'export:defaults': () => ({ folder: '/home/officer/Documents', baseName: 'Briefing' }),
    'export:chooseFolder': () => null,
    'export:start': (_session, { formats, baseName }) => {
      const jobId = 'job-1';
      queueMicrotask(() => {
        emit('export:progress', { jobId, step: 'layingOut', done: 0.4 });
        emit('export:finished', { type: 'done', jobId, milliseconds: 1200, warnings: [], files: formats.map((format) => ({ fileId: format, name: `${baseName}.${format}`, folder: '/home/officer/Documents', format, bytes: 48_000, pages: 3 })) });
      });
      return { type: 'started', jobId };
    },
    'export:cancel': (jobId) => { emit('export:finished', { type: 'cancelled', jobId }); return null; },
    'export:openFile': () => ({}),
    'export:showInFolder': () => ({}),
    'export:copyPath': () => null,
    'preview:layOut': () => ({ type: 'ready', revision: ++revision, pages: 3, headingPages: {}, bottomLineLines: 3, warnings: [] }),
    'print:start': () => ({ type: 'done' }),
    'spelling:check': () => ({ type: 'checked', wrong: [] }),
    'spelling:suggest': () => ({ type: 'suggested', suggestions: [] }),
    'spelling:ownWords': () => ({ type: 'listed', words: [...ownWords].sort() }),
    'spelling:addOwnWord': (word) => { ownWords.add(word); return { type: 'done' }; },
    'spelling:removeOwnWord': (word) => { ownWords.delete(word); return { type: 'done' }; },
  };
  const invoke = async <C extends Channel>(channel: C, ...args: Args<C>): Promise<Answer<C>> => {
    calls.push({ channel, args });
    contract[channel].args.parse(args);
    const handler = (overrides[channel] ?? handlers[channel]) as (...args: Args<C>) => Answer<C> | Promise<Answer<C>>;
    return contract[channel].result.parse(structuredClone(await handler(...args))) as Answer<C>;
  };
  return {
    calls,
    invoke,
    on: (event, listener) => {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all);
      all.add(listener as (data: never) => void);
      return () => { all.delete(listener as (data: never) => void); };
    },
    openDropped: () => Promise.resolve({ type: 'cancelled' }),
    held: () => held,
    onDisk: () => onDisk,
    emit,
    answer: (more) => { overrides = { ...overrides, ...more }; },
  };
}
