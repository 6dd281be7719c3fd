// What stands around a section's text and is not text: its handle, counts, marking, menu button, and the guidance of an empty section.
import type { LexicalEditor, NodeKey } from 'lexical';
import { SECTION_KIND_WORDS } from '../../../shared/model/section-kind-words';
import { requestFromEditor } from '../editor-requests';
import type { SectionNode } from '../nodes/SectionNode';
import { $getId, readId } from '../nodes/node-state';
import { addWords } from '../rows/add-words';
import { ROWS_OF_SECTION } from '../rows/rows-of-section';
import { dragSection } from './section-drag';
import { sectionIcon } from './section-icons';

export function createSectionChrome(editor: LexicalEditor, key: NodeKey): { readonly handle: HTMLElement; readonly tools: HTMLElement; readonly guidance: HTMLElement } {
  const sectionId = (): string => readId(editor, key);
  const tools = unmanaged('bd-section-tools');
  const marking = document.createElement('span');
  marking.className = 'bd-marking';
  const statuses = document.createElement('span');
  statuses.className = 'bd-section-statuses';
  const badge = button('bd-section-badge', '', () => requestFromEditor(editor, { type: 'sectionGaps', sectionId: sectionId() }));
  badge.hidden = true;
  const menu = button('bd-section-menu', 'Section menu', () => requestFromEditor(editor, { type: 'sectionMenu', sectionId: sectionId(), anchor: menu }));
  menu.textContent = '⋯';
  // The badge first: what stands at the right edge stays there while it comes and goes.
  tools.append(badge, statuses, marking, menu);
  const handle = document.createElement('div');
  handle.className = 'bd-section-handle';
  handle.contentEditable = 'false';
  handle.setAttribute('aria-hidden', 'true');
  handle.addEventListener('mousedown', (event) => event.preventDefault());
  handle.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && editor.isEditable()) dragSection(editor, sectionId(), handle, event, () => requestFromEditor(editor, { type: 'sectionMenu', sectionId: sectionId(), anchor: handle }));
  });
  const guidance = unmanaged('bd-guidance');
  const text = document.createElement('p');
  const add = button('bd-guidance-add', '', () => requestFromEditor(editor, { type: 'sectionStarter', sectionId: sectionId(), starter: 'row' }));
  const library = button('bd-guidance-library', '', () => requestFromEditor(editor, { type: 'sectionStarter', sectionId: sectionId(), starter: 'library' }));
  library.textContent = 'Insert from library';
  guidance.append(text, add, library);
  return { handle, tools, guidance };
}

/** Brings what stands around a section up to date with it. */
export function showSectionChrome(dom: HTMLElement, section: SectionNode): void {
  const kind = section.getKind();
  dom.dataset['kind'] = kind;
  dom.dataset['section'] = $getId(section);
  dom.classList.toggle('bd-empty', section.saysNothing());
  const handle = dom.querySelector<HTMLElement>(':scope > .bd-section-head > .bd-section-handle');
  if (handle && handle.dataset['kind'] !== kind) {
    handle.dataset['kind'] = kind;
    handle.title = `${SECTION_KIND_WORDS[kind]} – drag to move, click for the menu`;
    handle.replaceChildren(sectionIcon(kind));
  }
  const marking = dom.querySelector(':scope > .bd-section-head .bd-marking');
  if (marking) marking.textContent = section.getMarking() ?? '';
  const guidance = dom.querySelector(':scope > .bd-guidance');
  const text = guidance?.querySelector('p');
  if (text) text.textContent = section.getGuidance() ?? '';
  const add = guidance?.querySelector<HTMLElement>('.bd-guidance-add');
  const rows = ROWS_OF_SECTION[kind];
  if (add) { add.hidden = rows === undefined; add.textContent = rows ? addWords(rows) : ''; }
}

function unmanaged(className: string): HTMLElement {
  const dom = document.createElement('div');
  dom.className = className;
  dom.contentEditable = 'false';
  return dom;
}

function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const dom = document.createElement('button');
  dom.type = 'button';
  dom.className = className;
  dom.tabIndex = -1;
  if (label !== '') dom.setAttribute('aria-label', label);
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  dom.addEventListener('click', act);
  return dom;
}
