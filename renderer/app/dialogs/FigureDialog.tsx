import { Button, Checkbox, Field, SpinButton, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import type { MediaOutcome } from '../../../shared/ipc/briefing-channels';
import type { Figure } from '../../../shared/model/block';
import type { MediaItem } from '../../../shared/model/briefing';
import { dispatch, INSERT_FIGURE_COMMAND, readBriefingData, SET_FIGURE_COMMAND } from '../../editor';
import { addMedia, pickMedia } from '../add-media';
import { findBlock } from '../find-block';
import { isPicture } from '../is-picture';
import type { OpenSession } from '../session-store';
import { AskDialog } from './AskDialog';
import { backToText } from './back-to-text';

interface FigureDialogProps {
  readonly session: OpenSession;
  /** A picture that was dropped or pasted. */
  readonly file?: File;
  /** The figure to change; absent for a new one. */
  readonly blockId?: string;
  readonly onClose: () => void;
}

/** A figure: its picture (picked, pasted or dropped), alt text, width. The caption is typed below the figure in the text. */
export function FigureDialog({ session, file, blockId, onClose }: FigureDialogProps) {
  const { editor } = session.handle;
  const [figure] = useState(() => (blockId === undefined ? undefined : (findBlock(session.handle.briefing(), blockId) as Figure | undefined)));
  const [item, setItem] = useState<MediaItem | undefined>(() => readBriefingData(editor).media.find((entry) => entry.hash === figure?.media));
  const [altText, setAltText] = useState(figure?.altText ?? '');
  const [decorative, setDecorative] = useState(figure?.decorative ?? false);
  const [width, setWidth] = useState(figure?.widthPercent ?? 100);
  const [failure, setFailure] = useState<string | null>(null);
  const altField = useRef<HTMLTextAreaElement>(null);
  const take = (outcome: MediaOutcome) => {
    if (outcome.type === 'added') { setItem(outcome.item); setFailure(null); altField.current?.focus(); } else if (outcome.type === 'failed') setFailure(outcome.message);
  };
  const takeFile = async (picture: File) => take(await addMedia(session, new Uint8Array(await picture.arrayBuffer()), picture.name));
  useEffect(() => { if (file) void takeFile(file); }, [file]);
  // The dialog itself begins at its first button; who opens it on a picture that is there wants to describe it.
  useEffect(() => { if (blockId !== undefined) requestAnimationFrame(() => altField.current?.focus()); }, [blockId]);
  const fileOf = (list: FileList | undefined) => [...(list ?? [])].find(isPicture);
  const onPaste = (event: ClipboardEvent) => { const picture = fileOf(event.clipboardData.files); if (picture) { event.preventDefault(); void takeFile(picture); } };
  const onDrop = (event: DragEvent) => { const picture = fileOf(event.dataTransfer.files); event.preventDefault(); if (picture) void takeFile(picture); };
  const leave = () => { onClose(); backToText(editor); };
  const insert = () => {
    if (!item) return;
    if (blockId === undefined) {
      dispatch(editor, INSERT_FIGURE_COMMAND, { media: item.hash, altText: altText.trim(), widthPercent: width });
    } else {
      dispatch(editor, SET_FIGURE_COMMAND, { blockId, media: item.hash, altText: altText.trim(), decorative, widthPercent: width });
    }
    leave();
  };
  return (
    <AskDialog title={blockId === undefined ? 'Insert a figure' : 'Figure'} surface={{ onPaste, onDragOver: (event) => event.preventDefault(), onDrop }} submit={{ label: blockId === undefined ? 'Insert' : 'Change', run: insert, disabled: !item }} failure={failure} onClose={leave}>
      <div className="bd-figure-drop" data-filled={item !== undefined || undefined}>
        {item ? <img src={`/media/${item.hash}`} alt="" onError={() => setItem(undefined)} /> : <span className="bd-quiet">Paste or drop a picture here, or choose a file.</span>}
        <Button type="button" autoFocus={item === undefined} onClick={() => void pickMedia(session).then(take)}>{item ? 'Choose another…' : 'Choose a file…'}</Button>
      </div>
      <Field label="Alt text" hint="What the picture shows, for those who cannot see it. Empty is a gap.">
        <Textarea autoFocus={item !== undefined} textarea={{ ref: altField }} value={altText} maxLength={2000} rows={2} disabled={decorative} onChange={(_event, data) => setAltText(data.value)} />
      </Field>
      {blockId !== undefined && <Checkbox label="Decorative: says nothing that the text does not" checked={decorative} onChange={(_event, data) => setDecorative(data.checked === true)} />}
      <Field label="Width, percent of the text"><SpinButton value={width} min={5} max={100} step={5} onChange={(_event, data) => { const next = data.value ?? Number(data.displayValue); if (Number.isFinite(next)) setWidth(Math.min(100, Math.max(5, Math.round(next)))); }} /></Field>
    </AskDialog>
  );
}
