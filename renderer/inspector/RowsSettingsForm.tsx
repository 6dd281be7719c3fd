import { Switch } from '@fluentui/react-components';
import { inlineText } from '../../shared/model/plain-text';
import type { RowsBlock, RowsSettings } from '../../shared/model/rows';
import { isCriterion } from '../../shared/model/row-kinds/criteria';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import { type BriefingLexicalEditor, dispatch, SET_ROWS_SETTINGS_COMMAND } from '../editor';
import { RiskGrid } from './RiskGrid';
import { WeighedOptions } from './WeighedOptions';

/** How a typed block shows and prints: scale, grid, comparison, settled points, register, fiches; and what is only for thinking. */
export function RowsSettingsForm({ editor, block, readOnly }: { readonly editor: BriefingLexicalEditor; readonly block: RowsBlock; readonly readOnly: boolean }) {
  const set = (settings: { readonly [K in keyof RowsSettings]?: RowsSettings[K] | undefined }) => dispatch(editor, SET_ROWS_SETTINGS_COMMAND, { blockId: block.id, settings });
  const { plural, register, fields } = rowKindDefinition(block.kind);
  const caption = inlineText(block.caption ?? []).trim();
  return (
    <fieldset className="bd-fieldset">
      <legend>{caption === '' ? `The table of ${plural}` : `The table “${caption}”`}</legend>
      {block.kind === 'risks' && <Switch label="Scale of five instead of three words" checked={block.settings.scale === 'five'} disabled={readOnly} onChange={(_event, data) => set({ scale: data.checked ? 'five' : undefined })} />}
      {block.kind === 'risks' && <Switch label="Print the grid that places the risks" checked={block.settings.grid ?? false} disabled={readOnly} onChange={(_event, data) => set({ grid: data.checked ? true : undefined })} />}
      {block.kind === 'risks' && block.settings.grid && <RiskGrid editor={editor} block={block} />}
      {(block.kind === 'enforcementOptions' || block.kind === 'options') && <Switch label="Print the comparison by criteria" checked={block.settings.comparison ?? false} disabled={readOnly} onChange={(_event, data) => set({ comparison: data.checked ? true : undefined })} />}
      {fields.some(isCriterion) && <Switch label="Weigh the criteria in numbers (never printed)" checked={block.settings.weights !== undefined} disabled={readOnly} onChange={(_event, data) => set({ weights: data.checked ? {} : undefined })} />}
      {block.settings.weights && <WeighedOptions editor={editor} block={block} readOnly={readOnly} />}
      {block.kind === 'progress' && <Switch label="Show agreed sticking points at the end" checked={!block.settings.withoutSettled} disabled={readOnly} onChange={(_event, data) => set({ withoutSettled: data.checked ? undefined : true })} />}
      {register && <Switch label={`Print the ${register.label.toLowerCase()} as an annex`} checked={block.settings.register ?? false} disabled={readOnly} onChange={(_event, data) => set({ register: data.checked ? true : undefined })} />}
      <Switch label="Print each card below the table" checked={block.settings.fiches ?? false} disabled={readOnly} onChange={(_event, data) => set({ fiches: data.checked ? true : undefined })} />
    </fieldset>
  );
}
