import { Button, Dropdown, Field, Option } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Source } from '../../shared/model/briefing';
import { useDialogs } from '../app/dialogs-store';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import type { RowKind } from '../../shared/model/rows';
import { rowsLinkedTo } from '../../shared/model/links';
import { type BriefingLexicalEditor, useSections } from '../editor';
import { CardLabel, useFieldName } from './CardLabel';
import { LinkedRows } from './LinkedRows';
import { rowNames } from './row-names';

interface CardRefsProps {
  readonly editor: BriefingLexicalEditor;
  readonly label: string;
  readonly to: 'rows' | 'sources';
  readonly ownRowId: string;
  readonly sources: readonly Source[];
  readonly value: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Only rows whose card shows links can be chosen, so that a link is seen from both ends. */
const showsLinks = (kind: RowKind): boolean => rowKindDefinition(kind).fields.some((field) => field.type === 'refs' && field.to === 'rows');

/** References to other rows or to sources. Links between rows are shown at both ends and followed from both. */
export function CardRefs({ editor, label, to, ownRowId, sources, value, readOnly, onChange }: CardRefsProps) {
  const sections = useSections(editor);
  const rows = useMemo(() => (to === 'rows' ? rowNames(sections) : []), [to, sections]);
  const from = useMemo(() => (to === 'rows' ? new Set(rowsLinkedTo(sections, ownRowId)) : new Set<string>()), [to, sections, ownRowId]);
  const options = to === 'sources' ? sources.map((source) => ({ id: source.id, name: source.title || 'Source without a title' })) : rows.filter((row) => row.id !== ownRowId && (showsLinks(row.kind) || value.includes(row.id)));
  const chosen = value.map((id) => options.find((option) => option.id === id) ?? { id, name: 'No longer there' });
  const change = (next: readonly string[]): void => onChange(next.length === 0 ? undefined : next);
  const incoming = rows.filter((row) => from.has(row.id));
  const name = useFieldName(label);
  const many = chosen.length === 1 ? chosen[0]?.name ?? '' : `${chosen.length} rows`;
  return (
    <>
      <Field label={<CardLabel label={label} />}>
        <Dropdown multiselect disabled={readOnly || options.length === 0} placeholder={options.length === 0 ? (to === 'sources' ? 'No sources yet' : 'No other rows yet') : 'None'} value={chosen.length === 0 ? '' : to === 'rows' ? many : chosen.map((option) => option.name).join('; ')} selectedOptions={[...value]} onOptionSelect={(_event, data) => change(data.selectedOptions)}>
          {options.map((option) => <Option key={option.id} value={option.id} text={option.name}>{option.name}</Option>)}
        </Dropdown>
      </Field>
      {to === 'sources' && !readOnly && <Button size="small" appearance="transparent" className="bd-card-link" aria-label={`Add a source… (${name})`} onClick={() => useDialogs.getState().open({ type: 'source', onAdded: (id) => change([...value, id]) })}>Add a source…</Button>}
      {to === 'rows' && <LinkedRows editor={editor} label={label} rows={chosen} onRemove={readOnly ? undefined : (id) => change(value.filter((other) => other !== id))} />}
      {incoming.length > 0 && <div className="bd-card-text"><span className="bd-card-label">Linked from</span><LinkedRows editor={editor} label="Linked from" rows={incoming} /></div>}
    </>
  );
}
