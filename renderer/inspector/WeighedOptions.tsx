import { SpinButton } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { rowKindIn } from '../../shared/export/print/row-kind-in';
import { isEmptyRow } from '../../shared/model/row-kinds/printed-rows';
import { shortened } from '../../shared/export/print/printable-text';
import { richText } from '../../shared/model/plain-text';
import { MAX_WEIGHT, type Row, type RowsBlock } from '../../shared/model/rows';
import { type BriefingLexicalEditor, dispatch, SET_WEIGHT_COMMAND, useBriefingData } from '../editor';
import type { CardKey } from './card-keys';
import { criteriaOf, ratingOf, USUAL_WEIGHT, type WeightedTotal, weightedTotal, weightOf } from './weighing';

/** Options that stand beside each other in the narrowest panel. */
const MOST_THAT_FIT = 3;

interface WeighedOptionsProps {
  readonly editor: BriefingLexicalEditor;
  readonly block: RowsBlock;
  readonly readOnly: boolean;
}

/** The options of a block by criteria, in words with their numbers, what each criterion weighs, and the weighted totals: to think with, never to print. */
export function WeighedOptions({ editor, block, readOnly }: WeighedOptionsProps) {
  const data = useBriefingData(editor);
  if (!data) return null;
  const { language } = data.metadata;
  const definition = rowKindIn(block.kind, language);
  const weights = block.settings.weights ?? {};
  const criteria = criteriaOf(definition, data.parties);
  const nameOf = (row: Row, at: number): string => richText(row.texts[definition.mainField], data.fieldValues, language).trim() || `Option ${at + 1}`;
  const options = block.rows.filter((row) => !isEmptyRow(row, block.kind)).map((row, at) => ({ id: row.id, values: row.values, name: nameOf(row, at) }));
  return (
    <div className="bd-weighed">
      <p className="bd-quiet">{`For thinking only: numbers are never printed or exported. A weight goes from 0 to ${MAX_WEIGHT}; each is ${USUAL_WEIGHT} until you change it.`}</p>
      {options.length === 0 ? <p className="bd-quiet">There are no options yet.</p> : (
        <div className="bd-weighed-scroll" role="region" aria-label="The criteria in numbers" tabIndex={0} {...(options.length > MOST_THAT_FIT ? { 'data-scrolls': true } : {})}>
          <table aria-label="Options by criteria, in numbers">
            <thead><tr><th scope="col">Weight</th>{options.map(({ id, name }) => <th key={id} scope="col" title={name} lang={language}>{shortened(name, 60)}</th>)}</tr></thead>
            <tbody>
              {criteria.map((criterion) => (
                <tr key={criterion.key}>
                  <th scope="row">
                    <span lang={language}>{criterion.label}</span>
                    <WeightField label={`Weight of ${criterion.label}`} weight={weightOf(weights, criterion)} readOnly={readOnly} onChange={(weight) => dispatch(editor, SET_WEIGHT_COMMAND, { blockId: block.id, criterion: criterion.key, weight })} />
                  </th>
                  {options.map(({ id, values }) => <td key={id}><Rating criterion={criterion} values={values} language={language} /></td>)}
                </tr>
              ))}
            </tbody>
            <tfoot><tr><th scope="row">Weighted total</th>{options.map(({ id, values }) => <td key={id}><Total total={weightedTotal(criteria, values, weights)} /></td>)}</tr></tfoot>
          </table>
        </div>
      )}
    </div>
  );
}

function Rating({ criterion, values, language }: { readonly criterion: CardKey; readonly values: Row['values']; readonly language: string }) {
  const rating = ratingOf(criterion, values);
  return rating ? <><span lang={language}>{rating.label}</span> <b>{rating.points}</b></> : <span className="bd-quiet">Not rated</span>;
}

const Total = ({ total: { points, most, rated, criteria } }: { readonly total: WeightedTotal }) => (
  <><b>{most === 0 ? '–' : `${points} of ${most}`}</b> <span className="bd-quiet">{`${rated} of ${criteria} criteria rated`}</span></>
);

interface WeightFieldProps {
  readonly label: string;
  readonly weight: number;
  readonly readOnly: boolean;
  readonly onChange: (weight: number | undefined) => void;
}

/** A weight, by arrow keys or typed; an empty field is the usual weight again. Shows what was chosen at once: the table follows when the text has been read. */
function WeightField({ label, weight, readOnly, onChange }: WeightFieldProps) {
  const [shown, setShown] = useState(weight);
  useEffect(() => setShown(weight), [weight]);
  const set = (next: number | undefined) => {
    const value = next ?? USUAL_WEIGHT;
    setShown(value);
    if (value !== shown) onChange(next);
  };
  return (
    <span data-keeps-focus>
      <SpinButton
        size="small" className="bd-weight" aria-label={label} min={0} max={MAX_WEIGHT} value={shown} disabled={readOnly}
        onChange={(_event, data) => {
          const typed = data.value ?? (data.displayValue?.trim() === '' ? undefined : Number(data.displayValue));
          if (typed === undefined || Number.isInteger(typed)) set(typed === undefined ? undefined : Math.min(MAX_WEIGHT, Math.max(0, typed)));
        }}
      />
    </span>
  );
}
