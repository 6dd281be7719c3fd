import { Button } from '@fluentui/react-components';
import type { SectionTemplate } from '../../shared/templates/template';
import { SECTION_KIND_WORDS } from '../../shared/model/section-kind-words';
import { useKeptRow } from '../app/use-kept-row';
import { templateNote } from './template-note';
import './library-menu.css';

interface OwnTemplateRowProps {
  readonly template: SectionTemplate;
  /** The question whether to delete it is open. */
  readonly asked: boolean;
  /** Opens the question of a template, or closes it. */
  readonly onAsk: (id: string | null) => void;
  readonly onDelete: () => void;
}

/** One own template. A deletion cannot be undone, so it is asked for twice; the question begins on the answer that keeps. */
export function OwnTemplateRow({ template, asked, onAsk, onDelete }: OwnTemplateRowProps) {
  const { row, keeps } = useKeptRow(asked);
  return (
    <li ref={row} className="bd-own-template">
      <span className="bd-own-template-name">{template.name}</span>
      <span className="bd-own-template-note">{[SECTION_KIND_WORDS[template.kind], templateNote(template)].filter((part) => part !== '').join('. ')}</span>
      {!asked && <span className="bd-own-template-tools"><Button size="small" aria-label={`Delete ${template.name}`} onClick={() => onAsk(template.id)}>Delete…</Button></span>}
      {asked && (
        <div className="bd-own-template-ask" role="group" aria-label={`Delete ${template.name}`}>
          <span>This deletes the template for good. Sections made from it stay as they are.</span>
          <Button size="small" onClick={onDelete}>Delete</Button>
          <Button size="small" autoFocus onClick={() => { keeps(); onAsk(null); }}>Keep</Button>
        </div>
      )}
    </li>
  );
}
