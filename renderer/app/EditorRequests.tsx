import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type BriefingLexicalEditor, dispatch, type EditorRequest, focusEditor, focusValue, goToFieldBeside, INSERT_FIGURE_COMMAND, onEditorRequest, onNextChange, readSelectedRows, readSelectionState } from '../editor';
import { MOST_ADOPTED } from '../../shared/ipc/most-adopted';
import { addMedia } from './add-media';
import { AnchoredMenu } from './AnchoredMenu';
import { desk } from './desk';
import { useDialogs } from './dialogs-store';
import { useFindBar } from './find-store';
import { addKnownRows } from './match-table';
import { InsertMenu } from './InsertMenu';
import { LibraryMenuList } from '../library/LibraryMenuList';
import { showPanel } from './panels';
import { RowMenuList } from './RowMenuList';
import { RowValueMenu } from './RowValueMenu';
import { SelectionBar } from './SelectionBar';
import type { OpenSession } from './session-store';
import { announce, dismissToast } from './toasts';
import { deleteSections } from '../outline/delete-sections';
import { SectionMenuList } from '../outline/SectionMenuList';
import { SpellingMenu } from '../spelling/SpellingMenu';
import { useSpelling } from '../spelling/spelling-store';

type AnchoredRequest = Extract<EditorRequest, { type: 'rowMenu' | 'sectionMenu' }> | (Extract<EditorRequest, { type: 'rowValue' }> & { readonly byKey: boolean }) | { readonly type: 'library'; readonly sectionId: string; readonly anchor: HTMLElement };

/** Answers what the editor asks of the window: dialogs, menus at a place in the text, the card, short messages. */
export function EditorRequests({ session }: { readonly session: OpenSession }) {
  const { handle } = session;
  const { editor } = handle;
  const [menu, setMenu] = useState<AnchoredRequest | null>(null);
  const misspelling = useSpelling((store) => store.menu);
  const close = () => {
    setMenu(null);
    // The menu closes before its entry acts: one that opens a dialog hands the keys on to it.
    queueMicrotask(() => {
      if (useDialogs.getState().dialog !== null) return;
      // Who came to the chip by key goes on from it, with Tab; who clicked it goes on writing.
      if (menu?.type === 'rowValue' && menu.byKey) focusValue(editor, menu.rowId, menu.key);
      else focusEditor(editor);
    });
  };
  /** A date that was typed: Enter goes back to its chip, Tab to the field beside it. */
  const leaveDate = (by: 0 | 1 | -1) => {
    // Gone before the focus moves: a box that loses the focus would take its date once more.
    flushSync(() => setMenu(null));
    if (menu?.type !== 'rowValue') return;
    if (by === 0) focusValue(editor, menu.rowId, menu.key);
    else goToFieldBeside(editor, menu, by);
  };
  useEffect(() => onEditorRequest(editor, (request) => {
    const { open } = useDialogs.getState();
    switch (request.type) {
      case 'link': open({ type: 'link' }); return;
      case 'citation': if (editor.isEditable()) open({ type: 'citation' }); return;
      case 'find': useFindBar.getState().show('find'); return;
      case 'rowCard': showPanel('card'); return;
      case 'rowMenu': case 'sectionMenu': setMenu(request); return;
      case 'rowValue': setMenu({ ...request, byKey: document.activeElement === request.anchor }); return;
      case 'sectionGaps': showPanel('gaps'); return;
      case 'sectionStarter': if (request.starter === 'library') setMenu(libraryAt(request.sectionId)); return;
      // Behind the update that asks: what the page then changes is put in place at once, and what it says of it stays until the change after it.
      case 'matchColumns': queueMicrotask(() => { if (!addKnownRows(session, request)) open(request); }); return;
      case 'offerRows': {
        const { pasted } = request;
        const makeRows = () => { if (addKnownRows(session, { pasted })) focusEditor(editor); else open({ type: 'matchColumns', pasted }); };
        const id = announce(`${pasted.table.rows.length} rows of a table went into this field as lines. Ctrl+Shift+Enter makes rows of them.`, { label: 'Make rows', run: makeRows });
        onNextChange(editor, () => dismissToast(id));
        return;
      }
      case 'figure': open({ type: 'figure', blockId: request.blockId }); return;
      case 'pasteImage': void pasteImage(session, request); return;
      case 'adoptMedia': void desk.invoke('media:adopt', session.opened.sessionId, request.hashes.slice(0, MOST_ADOPTED)).then(({ items }) => request.goOn(items)); return;
      case 'notice': {
        const id = announce(request.message);
        if (request.untilNextChange) onNextChange(editor, () => dismissToast(id));
        return;
      }
      case 'insertMenu': case 'insertMenuClosed': case 'insertMenuKey': return;
    }
  }), [editor, session]);
  return (
    <>
      {menu?.type === 'rowValue' && <RowValueMenu editor={editor} anchor={menu.anchor} onClose={close} rowId={menu.rowId} fieldKey={menu.key} typed={menu.typed} onLeave={leaveDate} />}
      {menu && menu.type !== 'rowValue' && (
        <AnchoredMenu anchor={menu.anchor} onClose={close}>
          {menu.type === 'rowMenu' && <RowMenuList editor={editor} blockId={menu.blockId} rowIds={rowsAt(editor, menu.rowId)} fieldKey={fieldAt(editor, menu.rowId)} />}
          {menu.type === 'sectionMenu' && <SectionMenuList editor={editor} sectionIds={[menu.sectionId]} heading={handle.briefing().sections.find((section) => section.id === menu.sectionId)?.heading ?? ''} onDelete={(ids) => deleteSections(editor, ids)} />}
          {menu.type === 'library' && <LibraryMenuList editor={editor} afterSectionId={menu.sectionId} />}
        </AnchoredMenu>
      )}
      {misspelling && <SpellingMenu misspelling={misspelling} briefingId={session.opened.briefing.id} />}
      {!session.opened.readOnly && <InsertMenu editor={editor} />}
      {!session.opened.readOnly && <SelectionBar editor={editor} />}
    </>
  );
}

/** The rows that are selected with a row, and it alone where it is not among them. */
function rowsAt(editor: BriefingLexicalEditor, rowId: string): readonly string[] {
  const selected = readSelectedRows(editor);
  return selected.includes(rowId) ? selected : [rowId];
}

/** The field of a row that the caret stands in. */
function fieldAt(editor: BriefingLexicalEditor, rowId: string): string | undefined {
  const { inRows } = readSelectionState(editor);
  return inRows?.rowId === rowId ? inRows.fieldKey : undefined;
}

/** The library opens at the button that asked for it. */
function libraryAt(sectionId: string): AnchoredRequest | null {
  const anchor = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(sectionId)}"] .bd-guidance-library`);
  return anchor ? { type: 'library', sectionId, anchor } : null;
}

async function pasteImage(session: OpenSession, request: Extract<EditorRequest, { type: 'pasteImage' }>): Promise<void> {
  const outcome = await addMedia(session, new Uint8Array(request.bytes), request.name ?? 'picture');
  if (outcome.type === 'added') {
    dispatch(session.handle.editor, INSERT_FIGURE_COMMAND, { media: outcome.item.hash, altText: '', widthPercent: 100 });
    announce('The picture has no alt text yet. Double-click it to describe it.');
  } else if (outcome.type === 'failed') {
    announce(outcome.message);
  }
}
