import { HistoryExtension } from '@lexical/history';
import { DOMRenderExtension } from '@lexical/html';
import { LinkExtension } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, $setSelection, COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_NORMAL, configExtension, defineExtension, HISTORY_MERGE_TAG, INSERT_LINE_BREAK_COMMAND, INSERT_PARAGRAPH_COMMAND, KEY_DOWN_COMMAND, type LexicalEditor, mergeRegister, RootNode, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG } from 'lexical';
import { useEffect, useMemo, useRef } from 'react';
import { type RichText, urlSchema } from '../../shared/model';
import { $writeNotKnown, FIELD_HAS_TEXT } from './commands/not-known';
import { registerTextCommands } from './commands/text-commands';
import { FIELD_CLIPBOARD_EXTENSIONS } from './clipboard/clipboard-extensions';
import { $fill } from './convert/inlines-to-nodes';
import { $inlinesOf } from './convert/nodes-to-inlines';
import { $setBriefingData } from './data/briefing-data';
import { type BriefingData } from './data/root-data';
import { isNotKnownKey, registerTextKeys } from './keyboard/text-keys';
import { CitationNode } from './nodes/CitationNode';
import { FieldChipNode } from './nodes/FieldChipNode';
import { FootnoteNode } from './nodes/FootnoteNode';
import { LineNode } from './nodes/LineNode';
import { registerWholeSelection } from './structure/whole-selection';
import { BRIEFING_THEME } from './theme';
import { FIELD_DOM_OVERRIDES } from './view/dom-overrides';
import { registerTabbedCaret } from './view/tabbed-caret';
import { checkSpelling, type SpellingHost } from './spelling';
import './editor.css';

export interface RichTextFieldProps {
  /** What the field holds. A value that did not come from the field's own `onChange` is shown at once. */
  readonly value: RichText;
  /** Called after typing stops and when the field is left. */
  readonly onChange: (value: RichText) => void;
  /** A line has one paragraph and no line breaks. */
  readonly kind: 'rich' | 'line';
  /** The name that a screen reader says. */
  readonly label: string;
  readonly prompt?: string;
  /** Gives fields and citations what they show. */
  readonly data: BriefingData;
  readonly readOnly?: boolean;
  /** Checks the spelling; it is not checked without. */
  readonly spelling?: SpellingHost | null;
  /** Shows a sentence: a key could not do what it is for. */
  readonly onNotice?: (message: string) => void;
}

const PAUSE_MS = 400;

/** A small editor for one text of a row, for the card. Send its value on with SET_ROW_TEXT_COMMAND. */
export function RichTextField({ value, onChange, kind, label, prompt = '', data, readOnly = false, spelling = null, onNotice }: RichTextFieldProps) {
  const first = useRef({ value, data, readOnly });
  const notice = useRef(onNotice);
  notice.current = onNotice;
  const extension = useMemo(() => fieldExtension(kind, first.current.readOnly, () => $load(first.current.value, first.current.data), (message) => notice.current?.(message)), [kind]);
  const contentEditable = useMemo(() => <ContentEditable className={`bd-field bd-field-${kind}`} aria-label={label} aria-multiline={kind === 'rich'} placeholder={<span className="bd-field-prompt">{prompt}</span>} aria-placeholder={prompt} spellCheck={false} />, [kind, label, prompt]);
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={contentEditable}>
      <FieldWiring value={value} data={data} readOnly={readOnly} spelling={spelling} onChange={onChange} />
    </LexicalExtensionComposer>
  );
}

function FieldWiring({ value, data, readOnly, spelling, onChange }: Pick<RichTextFieldProps, 'value' | 'data' | 'onChange'> & { readonly readOnly: boolean; readonly spelling: SpellingHost | null }) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(onChange);
  latest.current = onChange;
  const known = useRef(JSON.stringify(value));
  const sent = useRef<string[]>([]);
  const given = useRef(JSON.stringify(value));
  useEffect(() => { editor.setEditable(!readOnly); }, [editor, readOnly]);
  useEffect(() => (spelling && !readOnly ? checkSpelling(editor, spelling) : undefined), [editor, spelling, readOnly]);
  useEffect(() => {
    const text = JSON.stringify(value);
    // Drawn again with the value it had: what was typed and sent meanwhile is on its way back.
    if (text === given.current) return;
    given.current = text;
    // What the field itself sent comes back later, on a busy machine after more was typed and sent: it says nothing new.
    const echo = sent.current.lastIndexOf(text);
    sent.current = echo < 0 ? [] : sent.current.slice(echo + 1);
    if (echo >= 0 || text === known.current) return;
    known.current = text;
    showFromOutside(editor, () => $load(value, data));
  }, [editor, value, data]);
  useEffect(() => reportChanges(editor, known, (text) => { sent.current.push(JSON.stringify(text)); latest.current(text); }), [editor]);
  return null;
}

/** Shows what was changed elsewhere. A field without the focus keeps no selection of its own: it would take the caret out of the text that is being written. */
function showFromOutside(editor: LexicalEditor, $show: () => void): void {
  const root = editor.getRootElement();
  const focused = root !== null && root.contains(root.ownerDocument.activeElement);
  editor.update(() => { $show(); if (!focused) $setSelection(null); }, { tag: focused ? HISTORY_MERGE_TAG : [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] });
}

/** Reports after a pause, when the field is left, and when it goes away. */
function reportChanges(editor: LexicalEditor, known: { current: string }, report: (text: RichText) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = editor.getEditorState().read($read, { editor });
    if (JSON.stringify(text) === known.current) return;
    known.current = JSON.stringify(text);
    report(text);
  };
  const stop = mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if ((dirtyElements.size === 0 && dirtyLeaves.size === 0) || tags.has(HISTORY_MERGE_TAG)) return;
      clearTimeout(timer);
      timer = setTimeout(send, PAUSE_MS);
    }),
    editor.registerRootListener((root, before) => { before?.removeEventListener('focusout', send); root?.addEventListener('focusout', send); }),
  );
  return () => { if (timer !== undefined) send(); stop(); };
}

function fieldExtension(kind: RichTextFieldProps['kind'], readOnly: boolean, $initial: () => void, say: (message: string) => void) {
  return defineExtension({
    name: 'briefing-desk/field',
    namespace: 'briefing-desk',
    theme: BRIEFING_THEME,
    editable: !readOnly,
    $initialEditorState: $initial,
    nodes: () => [LineNode, FootnoteNode, FieldChipNode, CitationNode],
    dependencies: [
      RichTextExtension, configExtension(LinkExtension, { validateUrl: (url: string) => urlSchema.safeParse(url).success }), configExtension(HistoryExtension, { delay: 500, maxDepth: 200, disabled: false }),
      configExtension(DOMRenderExtension, { overrides: FIELD_DOM_OVERRIDES }), ...FIELD_CLIPBOARD_EXTENSIONS,
    ],
    onError: (error: Error) => { throw error; },
    register: (editor: LexicalEditor) => mergeRegister(
      registerTextCommands(editor), registerTextKeys(editor), registerNotKnownKey(editor, say), registerTabbedCaret(editor), registerWholeSelection(editor),
      ...(kind === 'line' ? [editor.registerNodeTransform(RootNode, $joinParagraphs), editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => true, COMMAND_PRIORITY_HIGH), editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => true, COMMAND_PRIORITY_HIGH)] : []),
    ),
  });
}

function registerNotKnownKey(editor: LexicalEditor, say: (message: string) => void): () => void {
  return editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
    if (!isNotKnownKey(event)) return false;
    event.preventDefault();
    if (!$writeNotKnown($getRoot())) say(FIELD_HAS_TEXT);
    return true;
  }, COMMAND_PRIORITY_NORMAL);
}

/** A line stays one paragraph, whatever is pasted. */
function $joinParagraphs(root: RootNode): void {
  const [first, ...others] = root.getChildren().filter($isElementNode);
  for (const other of others) { first?.append($createTextNode(' '), ...other.getChildren()); other.remove(); }
}

function $load(value: RichText, data: BriefingData): void {
  $setBriefingData(data);
  $getRoot().clear().append(...(value.length > 0 ? value : [[]]).map((paragraph) => $fill($createParagraphNode(), paragraph)));
}

function $read(): RichText {
  const text = $getRoot().getChildren().filter($isElementNode).map((paragraph) => $inlinesOf(paragraph));
  return text.every((paragraph) => paragraph.length === 0) ? [] : text;
}
