import type { BriefingPatch, KeptOutcome } from '../../shared/ipc/briefing-channels';
import type { Briefing } from '../../shared/model/briefing';
import { desk } from './desk';

/** Carries what changed in the window to the main process, off the keystroke's path. */
export interface BriefingSync {
  /** Says that something changed. Cheap: sets a timer, and tells the main process at the first change after a save. */
  changed(): void;
  /** Hands over everything now, and answers when the main process holds it. */
  flush(): Promise<KeptOutcome>;
  /** Whether something was written that the main process does not hold yet. */
  pending(): boolean;
  /** Counts changes. */
  revision(): number;
  /** The change up to which the main process holds everything; a save that begins now covers everything up to it. */
  sentRevision(): number;
  /** Says that the file holds everything up to this revision. */
  saved(revision: number): void;
  stop(): void;
}

interface SyncOptions {
  readonly sessionId: string;
  /** The briefing as it stands in the editor now; the main process holds the same. */
  readonly initial: Briefing;
  /** The briefing as it is now; sections that did not change are the same objects as before. */
  readonly read: () => Briefing;
  /** Called at the first change after a save. */
  readonly onDirty: () => void;
  readonly onKept: (outcome: KeptOutcome) => void;
}

/** The editor reports a change when it is idle; this is waited after that. */
const QUIET_MS = 300;
/** Someone who never stops typing is still handed over this often. */
const LONGEST_MS = 2500;

/** Starts carrying the changes of one open briefing. */
export function createSync({ sessionId, initial, read, onDirty, onKept }: SyncOptions): BriefingSync {
  let sent = initial;
  // What `revision` counts up to. The editor reports changes when it is idle, so a report may come after a flush that carried its change already.
  let seen = initial;
  let revision = 0;
  let savedRevision = 0;
  let sentRevision = 0;
  let toldDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstWaiting = 0;
  let sending: Promise<KeptOutcome> = Promise.resolve({ type: 'kept' });

  /** Counts what changed since the last look, and says so at the first change after a save; false when nothing did. */
  const notice = (current: Briefing): boolean => {
    if (patchBetween(seen, current) === null) return false;
    seen = current;
    revision++;
    if (!toldDirty) {
      toldDirty = true;
      void desk.invoke('briefing:dirty', sessionId);
      onDirty();
    }
    return true;
  };
  const send = (): Promise<KeptOutcome> => {
    clearTimeout(timer);
    timer = undefined;
    firstWaiting = 0;
    sending = sending.then(async () => {
      const now = read();
      notice(now);
      const reached = revision;
      const patch = patchBetween(sent, now);
      if (patch === null) { sentRevision = reached; return { type: 'kept' }; }
      const outcome = await desk.invoke('briefing:change', sessionId, patch).catch((error: unknown): KeptOutcome => ({ type: 'notKept', message: error instanceof Error ? error.message : String(error) }));
      if (outcome.type !== 'notKept') { sent = now; sentRevision = reached; }
      onKept(outcome);
      return outcome;
    });
    return sending;
  };
  return {
    changed() {
      if (!notice(read())) return;
      const now = Date.now();
      firstWaiting ||= now;
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(() => void send()), Math.max(0, Math.min(QUIET_MS, firstWaiting + LONGEST_MS - now)));
    },
    flush: () => { settleFields(); return send(); },
    pending: () => patchBetween(sent, read()) !== null,
    revision: () => revision,
    sentRevision: () => sentRevision,
    saved(at) {
      savedRevision = Math.max(savedRevision, at);
      toldDirty = revision > savedRevision;
    },
    stop: () => clearTimeout(timer),
  };
}

/** What differs between two states of a briefing; null when nothing does. Sections are compared as objects, since unchanged ones are kept. */
export function patchBetween(before: Briefing, now: Briefing): BriefingPatch | null {
  const known = new Map(before.sections.map((section) => [section.id, section]));
  const sections = now.sections.filter((section) => known.get(section.id) !== section);
  const { sections: _before, ...dataBefore } = before;
  const { sections: _now, ...data } = now;
  const dataChanged = (Object.keys(data) as (keyof typeof data)[]).some((key) => data[key] !== dataBefore[key]);
  const orderChanged = before.sections.length !== now.sections.length || now.sections.some((section, at) => before.sections[at]?.id !== section.id);
  if (sections.length === 0 && !dataChanged && !orderChanged) return null;
  return { ...(dataChanged ? { data } : {}), ...(sections.length > 0 ? { sections } : {}), ...(orderChanged ? { order: now.sections.map((section) => section.id) } : {}) };
}

/** A text field of a card hands its text over when it is left; whoever saves with the caret in it has left it, too. */
function settleFields(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.closest('.bd-field')) active.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

const whenIdle = (act: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 250 });
  else act();
};
