import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDialogs } from '../app/dialogs-store';
import { showPanel } from '../app/panels';
import { countWords } from '../app/words';
import { useChecks } from '../checks/checks-store';
import type { UnprintedContent } from '../../shared/export/print/rows/unprinted-fields';
import { unprintedWords } from './left-out';

interface ExportNotesProps {
  /** What the layout has to say on how it will come out. */
  readonly warnings: readonly { readonly message: string }[];
  /** What is longer than it is meant to be, a sentence each. */
  readonly tooLong: readonly string[];
  /** How many tables of rows have cards that are not printed. */
  readonly tablesWithoutCards: number;
  /** The fields that hold text and stand on no page. */
  readonly unprinted: readonly UnprintedContent[];
}

/** More fields than these are only counted; the line names them all when it is pointed at. */
const MOST_NAMED = 4;

/** What a reader of the files will ask: gaps in one line, what is left out, and what was found on the way. Nothing here stops the export. */
export function ExportNotes({ warnings, tooLong, tablesWithoutCards, unprinted }: ExportNotesProps) {
  const { gaps, report } = useChecks();
  const lines = report.groups.filter((group) => group.kind === 'gap').map((group) => group.line);
  const show = () => { useDialogs.getState().close(); showPanel('gaps'); };
  return (
    <dl className="bd-export-notes">
      {line('Gaps', (
        <>
          <span title={lines.join('\n')}>{gaps === 0 ? 'None.' : `${countWords(gaps, 'gap')}. Nothing stops the export.`}</span>
          {gaps > 0 && <Button size="small" appearance="transparent" className="bd-export-show" onClick={show}>Show them</Button>}
        </>
      ))}
      {tooLong.length > 0 && line('Length', tooLong.map((sentence) => <p key={sentence} className="bd-export-unprinted">{sentence}</p>))}
      {line('Left out', (
        <>
          <span>{tablesWithoutCards === 0 ? 'Guidance.' : `Guidance, and the cards of ${countWords(tablesWithoutCards, 'table')}; the tab Section prints them when switched on.`}</span>
          {unprinted.length > 0 && <p className="bd-export-unprinted" title={unprintedWords(unprinted)}>{unprintedWords(unprinted, MOST_NAMED)}</p>}
        </>
      ))}
      {warnings.length > 0 && line(countWords(warnings.length, 'note'), <ul>{warnings.map((warning, at) => <li key={at}>{warning.message}</li>)}</ul>)}
    </dl>
  );
}

const line = (name: string, content: ReactNode) => <div><dt>{name}</dt><dd>{content}</dd></div>;
