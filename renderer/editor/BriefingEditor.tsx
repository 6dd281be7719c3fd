import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Briefing } from '../../shared/model';
import { briefingExtension } from './briefing-extension';
import { $loadBriefing } from './convert/sections-to-root';
import type { BriefingChange } from './data/section-cache';
import type { Today } from './data/today';
import { type BriefingEditorHandle, handleOf } from './editor-handle';
import type { MediaUrl } from './view/media-url';
import './editor.css';

export interface BriefingEditorProps {
  /** What is shown first. Later values are ignored: use `handle.load`, or give the component another `key`. */
  readonly briefing: Briefing;
  /** Where figures load their images from. */
  readonly mediaUrl: MediaUrl;
  readonly readOnly?: boolean;
  /** Says the day on which a status or a score is changed; no history is kept without. */
  readonly today?: Today;
  /** Called once, when the editor stands. */
  readonly onReady?: ((handle: BriefingEditorHandle) => void) | undefined;
  /** Called when something changed, after the key, not during it: mark the briefing unsaved, look at the changed sections. */
  readonly onDirty?: ((change: BriefingChange) => void) | undefined;
  /** The name that a screen reader says; the default is "Briefing". */
  readonly label?: string;
  /** Stands inside the editor's React context, below the text. */
  readonly children?: ReactNode;
}

/** The canvas on which a briefing is written. */
export function BriefingEditor({ briefing, mediaUrl, readOnly = false, today, onReady, onDirty, label = 'Briefing', children }: BriefingEditorProps) {
  const first = useRef({ briefing, mediaUrl, readOnly, today });
  const extension = useMemo(() => briefingExtension({ $initialContent: () => $loadBriefing(first.current.briefing), mediaUrl: first.current.mediaUrl, readOnly: first.current.readOnly, ...(first.current.today ? { today: first.current.today } : {}) }), []);
  const contentEditable = useMemo(() => <ContentEditable className="bd-canvas" aria-label={label} aria-multiline spellCheck={false} />, [label]);
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={contentEditable}>
      <Wiring readOnly={readOnly} onReady={onReady} onDirty={onDirty} />
      {children}
    </LexicalExtensionComposer>
  );
}

function Wiring({ readOnly, onReady, onDirty }: { readonly readOnly: boolean; readonly onReady: BriefingEditorProps['onReady']; readonly onDirty: BriefingEditorProps['onDirty'] }) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef({ onReady, onDirty });
  latest.current = { onReady, onDirty };
  useEffect(() => { editor.setEditable(!readOnly); }, [editor, readOnly]);
  useEffect(() => {
    const handle = handleOf(editor);
    const stop = handle.sections.onChange((change) => latest.current.onDirty?.(change));
    latest.current.onReady?.(handle);
    return stop;
  }, [editor]);
  return null;
}
