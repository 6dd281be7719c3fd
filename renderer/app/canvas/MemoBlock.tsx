import type { BriefingLexicalEditor } from '../../editor';
import { useBriefingData } from '../../editor';
import { MemoLine } from './MemoLine';
import { MemoMore } from './MemoMore';

/** The head of the memo, in place: office, title, and the lines that the house style asks for, in its order and words. */
export function MemoBlock({ editor, readOnly }: { readonly editor: BriefingLexicalEditor; readonly readOnly: boolean }) {
  const data = useBriefingData(editor);
  if (!data) return null;
  const { metadata, houseStyle } = data;
  return (
    <header className="bd-memo" aria-label="Memo block">
      {houseStyle.office !== '' && <p className="bd-memo-office">{houseStyle.office}</p>}
      <h1 className="bd-memo-title">{houseStyle.documentTitles[metadata.kind] ?? houseStyle.documentTitles['default']}</h1>
      {metadata.deliberativeLine !== '' && <p className="bd-memo-deliberative">{metadata.deliberativeLine}</p>}
      <div className="bd-memo-lines">
        {houseStyle.memoBlock.map(({ field, label }) => <MemoLine key={field} editor={editor} field={field} label={label} metadata={metadata} readOnly={readOnly} />)}
      </div>
      <MemoMore editor={editor} metadata={metadata} readOnly={readOnly} />
    </header>
  );
}
