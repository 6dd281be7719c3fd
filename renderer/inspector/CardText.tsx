import type { RichText } from '../../shared/model/inline';
import { type BriefingLexicalEditor, RichTextField, useBriefingData } from '../editor';
import { announce } from '../app/toasts';
import { useFieldName } from './CardLabel';
import { useSpelling } from '../spelling/spelling-store';

interface CardTextProps {
  readonly editor: BriefingLexicalEditor;
  readonly label: string;
  readonly prompt: string;
  readonly oneLine: boolean;
  readonly text: RichText;
  readonly readOnly: boolean;
  readonly onChange: (text: RichText) => void;
}

/** Text of a card, with the same marks, links and fields as in the text. */
export function CardText({ editor, label, prompt, oneLine, text, readOnly, onChange }: CardTextProps) {
  const data = useBriefingData(editor);
  const name = useFieldName(label);
  const spelling = useSpelling((store) => store.host);
  return (
    <div className="bd-card-text">
      <span className="bd-card-label" aria-hidden="true">{label}</span>
      {data && <RichTextField kind={oneLine ? 'line' : 'rich'} label={name} prompt={prompt} value={text} data={data} readOnly={readOnly} spelling={spelling} onNotice={announce} onChange={onChange} />}
    </div>
  );
}
