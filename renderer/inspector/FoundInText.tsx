import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Place } from '../../shared/checks';
import { goToPlace } from '../checks/go-to-place';
import type { BriefingEditorHandle } from '../editor';

interface FoundInTextProps {
  readonly handle: BriefingEditorHandle;
  readonly readOnly: boolean;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly detail: string; readonly place: Place | undefined; readonly onAdd: () => void }[];
  readonly all: { readonly label: string; readonly onAdd: () => void } | undefined;
}

/** What was found in the text and could be listed: each can be gone to, and added. */
export function FoundInText({ handle, readOnly, title, items, all }: FoundInTextProps) {
  const headingId = useId();
  if (items.length === 0) return null;
  return (
    <section className="bd-found" aria-labelledby={headingId}>
      <h4 id={headingId} className="bd-card-label">{title}</h4>
      <ul>
        {items.map(({ id, name, detail, place, onAdd }) => (
          <li key={id} className="bd-finding">
            {place ? <button type="button" className="bd-finding-go" onClick={() => goToPlace(handle, place)}>{name}<span className="bd-quiet">{detail}</span></button> : <span className="bd-finding-go">{name}<span className="bd-quiet">{detail}</span></span>}
            {!readOnly && <Button size="small" appearance="subtle" icon={<AddRegular />} aria-label={`Add ${name} to the list`} onClick={onAdd}>Add</Button>}
          </li>
        ))}
      </ul>
      {all && !readOnly && <Button size="small" className="bd-entry-add" onClick={all.onAdd}>{all.label}</Button>}
    </section>
  );
}
