// Keeps the wrong words of an editor known and painted: in idle time, in slices of a few milliseconds, what is seen first, and only what changed.
import { $getNodeByKey, HISTORIC_TAG, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical';
import type { Dictionary } from '../../../shared/spelling/dictionaries';
import { whenIdle } from '../data/when-idle';
import { $caretPoint, type Point, touches } from './caret-point';
import { $checkBlock, $holdsText, $nodesOf, type CheckedBlock } from './check-block';
import { createPainter } from './paint-misspellings';
import type { Misspelling, SpellingHost } from './spelling-host';
import { $blocksBelow, $placesBySight, visibleBlocks } from './visible-blocks';
import { createWorkList } from './work-list';

/** The spelling check of one editor. */
export interface SpellingWatch {
  readonly host: SpellingHost;
  /** The wrong words of a block, in order. */
  readonly wrongIn: (block: NodeKey) => readonly Misspelling[];
  /** The painted word at a point of the window. */
  readonly at: (x: number, y: number) => Misspelling | undefined;
  /** Whether something is still to be checked. */
  readonly isBusy: () => boolean;
  /** Waits until everything was checked. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
}

const SLICE_MS = 4;
const REPAINT_MS = 100;
const LATEST_MS = 1000;

/** Starts the check of an editor. */
export function watchSpelling(editor: LexicalEditor, host: SpellingHost): SpellingWatch {
  const blocks = new Map<NodeKey, CheckedBlock>();
  const waiting = new Set<NodeKey>();
  const work = createWorkList();
  const painter = createPainter(editor);
  /** Painted blocks that have changed and were not checked since. */
  const moved = new Set<NodeKey>();
  let everything = true;
  /** Something was typed since the caret was looked at; and where it then stood: the word there is left alone until the caret leaves it. */
  let typed = false;
  let typedAt: Point | undefined;
  let paintedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let told: (() => void)[] = [];

  const isBusy = (): boolean => everything || !work.isEmpty() || waiting.size > 0;
  const wrongIn = (key: NodeKey): readonly Misspelling[] => (blocks.get(key)?.wrong ?? []).filter(({ word }) => !host.accepts(word));
  const $check = (key: NodeKey): void => {
    moved.delete(key);
    const node = $getNodeByKey(key);
    if (!$holdsText(node) || !node.isAttached()) { blocks.delete(key); waiting.delete(key); return; }
    const before = blocks.get(key);
    const nodes = $nodesOf(node);
    if (before?.unknown.length === 0 && before.nodes.length === nodes.length && before.nodes.every((one, at) => one === nodes[at])) return;
    const checked = $checkBlock(node, nodes, host);
    blocks.set(key, checked);
    if (checked.unknown.length > 0) waiting.add(key); else waiting.delete(key);
  };

  const slice = (deadline?: IdleDeadline): void => {
    const started = performance.now();
    const limit = deadline === undefined || deadline.didTimeout ? SLICE_MS : Math.min(SLICE_MS, deadline.timeRemaining());
    const asked = new Map<Dictionary, Set<string>>();
    editor.getEditorState().read(() => {
      if (everything) { everything = false; work.restart($placesBySight(editor)); }
      do {
        const next = work.take();
        if (!next) return;
        const node = $getNodeByKey(next.key);
        if (next.ofRest && node && !$holdsText(node)) { work.unfold($blocksBelow(node)); continue; }
        $check(next.key);
        for (const { dictionary, form } of waiting.has(next.key) ? blocks.get(next.key)?.unknown ?? [] : []) asked.set(dictionary, (asked.get(dictionary) ?? new Set()).add(form));
      } while (performance.now() - started < limit);
    }, { editor });
    for (const [dictionary, forms] of asked) host.ask(dictionary, [...forms]);
    if (!work.isEmpty()) again.schedule();
    if (work.isEmpty() || performance.now() - paintedAt > REPAINT_MS) paint();
    if (!isBusy()) { for (const tell of told) tell(); told = []; }
  };
  const afterTyping = whenIdle(slice, LATEST_MS);
  const again = nextIdle(slice);

  const lookAtCaret = (): void => {
    const caret = editor.getRootElement()?.contains(document.activeElement) ? editor.getEditorState().read($caretPoint, { editor }) : undefined;
    if (typed) typedAt = caret;
    else if (caret?.key !== typedAt?.key || caret?.offset !== typedAt?.offset) typedAt = undefined;
    typed = false;
  };
  const paintBlock = (key: NodeKey): void => painter.paint(key, wrongIn(key).filter((misspelling) => !typedAt || !touches(misspelling, typedAt)));
  const check = (keys: readonly NodeKey[]): void => { if (keys.length > 0) editor.getEditorState().read(() => { for (const key of keys) $check(key); }, { editor }); };
  const paint = (): void => {
    paintedAt = performance.now();
    lookAtCaret();
    check([...moved]);
    const withWrong = [...blocks].flatMap(([key, { wrong }]) => (wrong.length > 0 ? [key] : []));
    const seen = visibleBlocks(editor, withWrong);
    painter.keepOnly(seen);
    for (const key of seen) paintBlock(key);
  };
  const paintSoon = (): void => { timer ??= setTimeout(() => { timer = undefined; paint(); }, REPAINT_MS); };
  /** Before the next frame is shown, so that a line never stands under the wrong letters; only where lines are. */
  const mend = (): void => {
    frame = undefined;
    const off = [...moved].filter(painter.isOff);
    if (off.length > 0) lookAtCaret();
    check(off);
    for (const key of off) paintBlock(key);
  };

  const stop = mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      // Undo sets a whole state and does not say what is dirty in it.
      if (tags.has(HISTORIC_TAG)) { everything = true; for (const key of painter.blocks()) moved.add(key); }
      else if (dirtyElements.size === 0 && dirtyLeaves.size === 0) { paintSoon(); return; }
      else typed = true;
      for (const key of dirtyElements.keys()) { work.put(key); if (painter.has(key)) moved.add(key); }
      if (moved.size > 0) frame ??= requestAnimationFrame(mend);
      afterTyping.schedule();
    }),
    host.onChange((what) => {
      if (what === 'accepted') { paintSoon(); return; }
      if (what === 'language') { everything = true; blocks.clear(); waiting.clear(); }
      for (const key of waiting) if (blocks.get(key)?.unknown.every(({ dictionary, form }) => host.lookup(dictionary, form) !== undefined)) work.put(key);
      if (everything || !work.isEmpty()) again.schedule();
    }),
    onScroll(paintSoon),
    editor.registerRootListener((root, before) => { before?.removeEventListener('focusout', paintSoon); root?.addEventListener('focusout', paintSoon); }),
  );
  again.schedule();
  return {
    host, wrongIn, isBusy, at: painter.at,
    settled: () => (isBusy() ? new Promise<void>((resolve) => { told.push(resolve); }) : Promise.resolve()),
    stop: () => {
      stop();
      afterTyping.cancel();
      again.cancel();
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
      painter.clear();
      for (const tell of told) tell();
    },
  };
}

/** The next idle moment, once however often it is asked for. */
function nextIdle(work: (deadline?: IdleDeadline) => void): { readonly schedule: () => void; readonly cancel: () => void } {
  let cancel: (() => void) | undefined;
  const run = (deadline?: IdleDeadline): void => { cancel = undefined; work(deadline); };
  return {
    schedule: () => {
      if (cancel) return;
      if (typeof requestIdleCallback === 'function') { const id = requestIdleCallback(run, { timeout: LATEST_MS }); cancel = () => cancelIdleCallback(id); }
      else { const id = setTimeout(run); cancel = () => clearTimeout(id); }
    },
    cancel: () => { cancel?.(); cancel = undefined; },
  };
}

function onScroll(act: () => void): () => void {
  document.addEventListener('scroll', act, { capture: true, passive: true });
  window.addEventListener('resize', act);
  return () => { document.removeEventListener('scroll', act, { capture: true }); window.removeEventListener('resize', act); };
}
