import { useState } from 'react';
import { memoLabel } from '../../../shared/export/print/memo-block';
import { documentTitleOf } from '../../../shared/export/print/page-frame';
import type { HouseStyle, MemoField } from '../../../shared/model/house-style';
import type { Metadata } from '../../../shared/model/metadata';
import type { BriefingLexicalEditor } from '../../editor';
import { useBriefingData } from '../../editor';
import { MemoLine } from './MemoLine';
import { MemoMore } from './MemoMore';
import { standingLines } from './standing-lines';

/** The head of the memo, in place: office, title, and the lines that the house style asks for, in its order and words. */
export function MemoBlock({ editor, readOnly }: { readonly editor: BriefingLexicalEditor; readonly readOnly: boolean }) {
  const data = useBriefingData(editor);
  const [asked, setAsked] = useState<ReadonlySet<MemoField>>(new Set());
  if (!data) return null;
  const { metadata, houseStyle } = data;
  const shown = shownLines(houseStyle, metadata, asked);
  const hidden = houseStyle.memoBlock.filter((line) => !shown.includes(line));
  const ask = (field: MemoField) => {
    setAsked(new Set([...asked, field]));
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-memo-field="${field}"] :is(input, textarea)`)?.focus());
  };
  return (
    <header className="bd-memo" aria-label="Memo block">
      {houseStyle.office !== '' && <p className="bd-memo-office">{houseStyle.office}</p>}
      <h1 className="bd-memo-title">{documentTitleOf(data)}</h1>
      {metadata.deliberativeLine !== '' && <p className="bd-memo-deliberative">{metadata.deliberativeLine}</p>}
      <div className="bd-memo-lines">
        {shown.map(({ field, label }) => <MemoLine key={field} editor={editor} field={field} label={memoLabel(field, label, metadata.language)} metadata={metadata} readOnly={readOnly} onEmptied={() => setAsked(new Set([...asked, field]))} />)}
      </div>
      <MemoMore editor={editor} metadata={metadata} readOnly={readOnly} lines={readOnly ? [] : hidden} onAsk={ask} />
    </header>
  );
}

function shownLines(style: HouseStyle, metadata: Metadata, asked: ReadonlySet<MemoField>): HouseStyle['memoBlock'] {
  const standing = standingLines(metadata.kind);
  return style.memoBlock.filter(({ field }) => standing.has(field) || asked.has(field) || (metadata[field] ?? '') !== '' || (field === 'decideBy' && metadata.decideByReason !== ''));
}
