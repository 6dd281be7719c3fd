import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import type { Place } from '../../shared/checks';
import { goToPlace } from '../checks/go-to-place';
import type { BriefingEditorHandle } from '../editor';
import { focusEntry } from './entry-focus';

interface FoundInTextProps {
  readonly handle: BriefingEditorHandle;
  readonly readOnly: boolean;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly detail: string; readonly place: Place | undefined; /** Returns the id of the entry. */ readonly onAdd: () => string }[];
  /** Whether what is added lacks nothing, so that the keyboard stays with the offers. */
  readonly complete?: boolean;
  /** How many more were found than are offered. */
  readonly more?: number;
  /** Adds several; `onAdd` returns the id of the first of the entries. */
  readonly all: { readonly label: string; readonly onAdd: () => string } | undefined;
}

/** What was found in the text and could be listed: each can be gone to, and added. */
export function FoundInText({ handle, readOnly, title, items, complete = false, more = 0, all }: FoundInTextProps) {
  const headingId = useId();
  const part = useRef<HTMLElement>(null);
  // The line goes with its button: what the entry still lacks is written next, or the line that took its place is added.
  const offers = () => [...(part.current?.querySelectorAll<HTMLElement>('li > .fui-Button') ?? [])];
  const add = (onAdd: () => string, at: number) => focusEntry(onAdd(), () => offers()[at] ?? offers().at(-1), complete);
  if (items.length === 0) return null;
  return (
    <section ref={part} className="bd-found" aria-labelledby={headingId}>
      <h4 id={headingId} className="bd-card-label">{title}</h4>
      <ul>
        {items.map(({ id, name, detail, place, onAdd }, at) => (
          <li key={id} className="bd-finding">
            {place ? <button type="button" className="bd-finding-go" onClick={() => goToPlace(handle, place)}>{name}<span className="bd-quiet">{detail}</span></button> : <span className="bd-finding-go">{name}<span className="bd-quiet">{detail}</span></span>}
            {!readOnly && <Button size="small" appearance="subtle" icon={<AddRegular />} aria-label={`Add ${name} to the list`} onClick={() => add(onAdd, at)}>Add</Button>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="bd-quiet bd-entry-note">{`and ${more} more`}</p>}
      {all && !readOnly && <Button size="small" className="bd-entry-add" onClick={() => add(all.onAdd, 0)}>{all.label}</Button>}
    </section>
  );
}
