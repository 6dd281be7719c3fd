import { Button } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import { fieldIn } from '../../shared/export/print/row-kind-in';
import { gridTone } from '../../shared/export/print/rows/risk-grid';
import { rowsThatPrint } from '../../shared/model/row-kinds/printed-rows';
import type { Choice } from '../../shared/model/row-kinds/definition';
import type { RowsBlock } from '../../shared/model/rows';
import { type BriefingLexicalEditor, filterRows, onRowFilter, rowFilterOf, useBriefingData } from '../editor';

/** The grid that places the risks, with their numbers as they print. A cell shows only its risks in the text, and once more all of them. */
export function RiskGrid({ editor, block }: { readonly editor: BriefingLexicalEditor; readonly block: RowsBlock }) {
  const filter = useSyncExternalStore(useCallback((tell: () => void) => onRowFilter(editor, tell), [editor]), () => rowFilterOf(editor));
  const data = useBriefingData(editor);
  const language = data?.metadata.language ?? '';
  const rows = rowsThatPrint(block, data?.parties ?? []).map((row, index) => ({ values: row.values, number: index + 1 }));
  const likelihoods = scaleOf('likelihood', block, language);
  const impacts = scaleOf('impact', block, language);
  const at = (likelihood: Choice, impact: Choice) => rows.filter((row) => row.values['likelihood'] === likelihood.value && row.values['impact'] === impact.value).map((row) => row.number);
  const placed = new Set(likelihoods.flatMap((likelihood) => impacts.flatMap((impact) => at(likelihood, impact))));
  const missing = rows.map((row) => row.number).filter((number) => !placed.has(number));
  const isSet = (likelihood: Choice, impact: Choice): boolean => filter?.blockId === block.id && filter.values['likelihood'] === likelihood.value && filter.values['impact'] === impact.value;
  const toggle = (likelihood: Choice, impact: Choice) => filterRows(editor, isSet(likelihood, impact) ? undefined : { blockId: block.id, values: { likelihood: likelihood.value, impact: impact.value }, words: inWords(likelihood, impact) });
  return (
    <div className="bd-risk-grid">
      <table>
        <caption>Risks by likelihood (down) and impact (across). Choose a cell to see its risks only.</caption>
        <thead><tr><td />{impacts.map((impact) => <th key={impact.value} scope="col" title={impact.label} aria-label={impact.label}>{block.settings.scale === 'five' ? impact.value : impact.label}</th>)}</tr></thead>
        <tbody>
          {[...likelihoods].reverse().map((likelihood, down) => (
            <tr key={likelihood.value}>
              <th scope="row">{likelihood.label}</th>
              {impacts.map((impact, across) => {
                const numbers = at(likelihood, impact);
                return (
                  <td key={impact.value} data-tone={gridTone((likelihoods.length - down) / likelihoods.length, (across + 1) / impacts.length)}>
                    {numbers.length > 0 && <Button size="small" appearance={isSet(likelihood, impact) ? 'primary' : 'subtle'} aria-pressed={isSet(likelihood, impact)} aria-label={`${capital(inWords(likelihood, impact))}: ${numbers.length === 1 ? 'risk' : 'risks'} ${numbers.join(', ')}`} onClick={() => toggle(likelihood, impact)}>{numbers.join(', ')}</Button>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && <p className="bd-quiet">{`Not placed, because likelihood or impact is missing: ${missing.join(', ')}`}</p>}
    </div>
  );
}

function scaleOf(name: string, { kind, settings }: RowsBlock, language: string): readonly Choice[] {
  const field = fieldIn(kind, name, language);
  if (field?.type !== 'enum') return [];
  return settings.scale === 'five' ? field.choicesOfFive ?? field.choices : field.choices;
}

const inWords = (likelihood: Choice, impact: Choice): string => `likelihood ${likelihood.label.toLowerCase()}, impact ${impact.label.toLowerCase()}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
