import { Field, Select, SpinButton, Switch } from '@fluentui/react-components';
import { FONT_FACES, type FontFace, type HouseStyle } from '../../shared/model/house-style';
import { type BriefingLexicalEditor, updateBriefingData } from '../editor';
import { LineField } from './LineField';

interface HouseStyleFormProps {
  readonly editor: BriefingLexicalEditor;
  readonly style: HouseStyle;
  readonly readOnly: boolean;
}

/** The parts of the house style that most offices ask about. It travels with the briefing. */
export function HouseStyleForm({ editor, style, readOnly }: HouseStyleFormProps) {
  const set = (change: Partial<HouseStyle>, mergeKey?: string) => updateBriefingData(editor, { houseStyle: { ...style, ...change } }, mergeKey === undefined ? {} : { mergeKey: `style.${mergeKey}` });
  const face = (label: string, name: 'bodyFace' | 'headingFace') => (
    <Field label={label}>
      <Select value={style[name]} disabled={readOnly} onChange={(_event, data) => set({ [name]: data.value as FontFace })}>
        {Object.entries(FONT_FACES).map(([key, { docx }]) => <option key={key} value={key}>{docx}</option>)}
      </Select>
    </Field>
  );
  const number = (label: string, name: 'bodySizePt' | 'contentsFromPages' | 'bottomLineMaxLines', min: number, max: number, step: number, hint?: string) => (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <SpinButton value={style[name]} min={min} max={max} step={step} disabled={readOnly} onChange={(_event, data) => { const next = data.value ?? Number(data.displayValue?.replace(',', '.')); if (Number.isFinite(next) && next >= min && next <= max) set({ [name]: step < 1 ? next : Math.round(next) }); }} />
    </Field>
  );
  return (
    <div className="bd-panel-form">
      <LineField label="Office, at the head of the page" value={style.office} maxLength={200} readOnly={readOnly} onChange={(office) => set({ office }, 'office')} />
      <div className="bd-pair">{face('Text face', 'bodyFace')}{face('Heading face', 'headingFace')}</div>
      <div className="bd-pair">
        {number('Text size, points', 'bodySizePt', 8, 16, 0.5)}
        <Field label="Paper">
          <Select value={style.pageSize} disabled={readOnly} onChange={(_event, data) => set({ pageSize: data.value as HouseStyle['pageSize'] })}><option value="a4">A4</option><option value="letter">Letter</option></Select>
        </Field>
      </div>
      <Switch label="Number the headings" checked={style.headingNumbers} disabled={readOnly} onChange={(_event, data) => set({ headingNumbers: data.checked })} />
      <LineField label="Empty cells print as" value={style.emptyCell} maxLength={60} readOnly={readOnly} onChange={(emptyCell) => set({ emptyCell }, 'emptyCell')} />
      <div className="bd-pair">
        {number('Contents from pages', 'contentsFromPages', 0, 1000, 1, '0 means never')}
        {number('Bottom line, lines', 'bottomLineMaxLines', 1, 20, 1)}
      </div>
    </div>
  );
}
