import { Button, Dropdown, Field, Option } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Source } from '../../shared/model/briefing';
import { type BriefingLexicalEditor, revealBlock } from '../editor';
import { useSession } from '../app/session-store';
import { readSections } from './read-sections';
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

/** References to other rows or to sources; a row that is linked can be gone to. */
export function CardRefs({ editor, label, to, ownRowId, sources, value, readOnly, onChange }: CardRefsProps) {
  const settled = useSession((store) => store.settled);
  const options = useMemo(() => (to === 'sources' ? sources.map((source) => ({ id: source.id, name: source.title || 'Source without a title' })) : rowNames(readSections(editor)).filter((row) => row.id !== ownRowId)), [to, sources, editor, ownRowId, settled]);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? 'No longer there';
  return (
    <>
      <Field label={label}>
        <Dropdown multiselect disabled={readOnly || options.length === 0} placeholder={options.length === 0 ? (to === 'sources' ? 'No sources yet' : 'No other rows yet') : 'None'} value={value.map(nameOf).join('; ')} selectedOptions={[...value]} onOptionSelect={(_event, data) => onChange(data.selectedOptions.length === 0 ? undefined : data.selectedOptions)}>
          {options.map((option) => <Option key={option.id} value={option.id} text={option.name}>{option.name}</Option>)}
        </Dropdown>
      </Field>
      {to === 'rows' && value.map((id) => <Button key={id} size="small" appearance="transparent" className="bd-card-link" onClick={() => revealBlock(editor, id)}>{`Go to: ${nameOf(id)}`}</Button>)}
    </>
  );
}
