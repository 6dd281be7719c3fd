// Agreed sticking points at the end of a table of progress: painted, not edited; each leads to its record. Followed a moment after a change, never on a key.
import { HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { fill, printWords } from '../../../shared/export/print/print-words';
import { translated } from '../../../shared/export/print/phrases';
import { rowKindIn } from '../../../shared/export/print/row-kind-in';
import { changeMark } from '../../../shared/export/print/rows/change-words';
import { richText, type SettledPoint, settledPoints } from '../../../shared/model';
import { sectionCacheOf } from '../data/section-cache';
import { readBriefingData } from '../data/root-data';
import { whenIdle } from '../data/when-idle';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $caretIntoField } from '../rows/row-fields';
import { $paragraphAfter } from '../commands/insert-block';
import { $nodeById } from '../structure/id-registry';
import { revealBlock } from './reveal';

/** Keeps the rows up to date. */
export function registerSettledRows(editor: LexicalEditor): () => void {
  const paint = whenIdle(() => paintSettledRows(editor));
  const stopUpdates = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (editor.getRootElement() && (dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG))) paint.schedule();
  });
  const stopRoot = editor.registerRootListener((root) => { if (root) paintSettledRows(editor); }); // before the first frame
  return () => { stopUpdates(); stopRoot(); paint.cancel(); };
}

/** The button of the first settled row of a typed block; null when it shows none. */
export function settledButtonOf(editor: LexicalEditor, rowsKey: string): HTMLElement | null {
  return editor.getElementByKey(rowsKey)?.querySelector<HTMLElement>(':scope > .bd-rows-table > .bd-rows-settled .bd-settled-go') ?? null;
}

const shown = new WeakMap<Element, string>();

function paintSettledRows(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  if (!root) return;
  const settled = settledPoints(sectionCacheOf(editor).sections());
  const { fieldValues, metadata: { language } } = readBriefingData(editor);
  for (const group of root.querySelectorAll<HTMLElement>('.bd-rows[data-kind="progress"] > .bd-rows-table > .bd-rows-settled')) {
    const blockId = group.closest<HTMLElement>('.bd-rows')?.dataset['block'];
    const points = settled !== undefined && blockId === settled.blockId ? settled.points : [];
    const rows = points.map((point) => wordsOf(point, fieldValues, language));
    const signature = JSON.stringify(rows);
    if (shown.get(group) === signature) continue;
    shown.set(group, signature);
    group.replaceChildren(...rows.map((row) => settledRow(editor, row, blockId ?? '')));
    group.hidden = rows.length === 0;
  }
}

interface SettledWords { readonly rowId: string; readonly issue: string; readonly status: string; readonly mark: string; readonly from: string }

function wordsOf({ row, heading }: SettledPoint, fieldValues: Readonly<Record<string, string>>, language: string): SettledWords {
  const status = rowKindIn('stickingPoints', language).fields.find(({ name }) => name === 'status');
  const choice = status?.type === 'enum' ? status.choices.find((candidate) => candidate.value === row.values['status']) : undefined;
  return { rowId: row.id, issue: richText(row.texts['issue'], fieldValues), status: choice?.label ?? '', mark: changeMark('stickingPoints', row, 'status', language)?.text ?? '', from: fill(printWords(language).settledFrom, { section: heading.trim() || translated('Sticking points by party', language) }) };
}

function settledRow(editor: LexicalEditor, words: SettledWords, blockId: string): HTMLElement {
  const row = part('bd-settled-row', 'row');
  const go = document.createElement('button');
  go.type = 'button';
  go.className = 'bd-settled-go';
  go.tabIndex = -1;
  go.textContent = words.issue;
  go.title = 'Go to the sticking point';
  go.setAttribute('aria-label', `${words.issue}: ${[words.status, words.mark, words.from].filter((text) => text !== '').join('. ')}. Go to the sticking point`);
  go.addEventListener('mousedown', (event) => event.preventDefault());
  go.addEventListener('click', () => { revealBlock(editor, words.rowId); });
  go.addEventListener('keydown', (event) => onKey(editor, event, go, blockId));
  const topic = part('bd-cell', 'cell');
  topic.append(go);
  const status = part('bd-cell', 'cell');
  const chip = part('bd-chip');
  chip.dataset['tone'] = 'good';
  chip.textContent = words.status;
  status.append(chip);
  if (words.mark !== '') { const mark = part('bd-change'); mark.textContent = words.mark; status.append(mark); }
  const from = part('bd-cell bd-settled-from', 'cell');
  from.setAttribute('aria-colspan', '3');
  const place = document.createElement('span');
  place.textContent = words.from;
  from.append(place);
  row.append(topic, status, from);
  return row;
}

/** Enter goes to the record; up and down, Tab too, go through the settled rows and on to the text around them; no key changes anything. */
function onKey(editor: LexicalEditor, event: KeyboardEvent, go: HTMLElement, blockId: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const by = event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey) ? 1 : event.key === 'ArrowUp' || event.key === 'Tab' ? -1 : 0;
  if (by === 0 && event.key.length > 1 && !['Enter', 'Escape', 'Backspace', 'Delete'].includes(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Enter' || event.key === ' ') { go.click(); return; }
  if (event.key === 'Escape') { editor.getRootElement()?.focus({ preventScroll: true }); return; }
  if (by === 0) return;
  const all = [...go.closest('.bd-rows-settled')?.querySelectorAll<HTMLElement>('.bd-settled-go') ?? []];
  const next = all[all.indexOf(go) + by];
  if (next) { next.focus(); return; }
  editor.update(() => {
    const rows = $nodeById(editor, blockId);
    if (!$isRowsNode(rows)) return;
    const last = rows.getLastChild();
    if (by > 0) (rows.getNextSibling() ?? $paragraphAfter(rows)).selectStart();
    else if ($isRowNode(last)) $caretIntoField(last);
  }, { discrete: true });
  editor.getRootElement()?.focus({ preventScroll: true });
}

function part(className: string, role?: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  if (role !== undefined) element.setAttribute('role', role);
  return element;
}
