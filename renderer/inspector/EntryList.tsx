import { Button } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { type ReactNode, useRef } from 'react';

interface EntryListProps<T extends { readonly id: string }> {
  readonly entries: readonly T[];
  readonly readOnly: boolean;
  /** What one entry is: "party". */
  readonly noun: string;
  readonly nameOf: (entry: T) => string;
  readonly emptyWords: string;
  readonly create: () => T;
  readonly onChange: (entries: T[], mergeKey?: string) => void;
  /** Removes an entry that others depend on; without it the entry just leaves the list. */
  readonly onRemove?: (entry: T) => void;
  readonly children: (entry: T, change: (part: Partial<T>, field: string) => void) => ReactNode;
}

/** A list of entries that can be added, changed in place, ordered and removed; every step can be undone. */
export function EntryList<T extends { readonly id: string }>({ entries, readOnly, noun, nameOf, emptyWords, create, onChange, onRemove, children }: EntryListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const add = () => {
    onChange([...entries, create()]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus());
  };
  const move = (at: number, by: -1 | 1) => {
    const moved = [...entries];
    const [entry] = moved.splice(at, 1);
    if (entry) onChange([...moved.slice(0, at + by), entry, ...moved.slice(at + by)]);
  };
  return (
    <div className="bd-panel-form">
      {entries.length === 0 && <p className="bd-quiet">{emptyWords}</p>}
      <ul className="bd-entries" ref={list}>
        {entries.map((entry, at) => (
          <li key={entry.id} className="bd-entry">
            <div className="bd-entry-fields">{children(entry, (part, field) => onChange(entries.map((other) => (other === entry ? { ...other, ...part } : other)), `${noun}.${entry.id}.${field}`))}</div>
            {!readOnly && (
              <div className="bd-entry-tools">
                <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} disabled={at === 0} aria-label={`Move ${nameOf(entry) || noun} up`} onClick={() => move(at, -1)} />
                <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} disabled={at === entries.length - 1} aria-label={`Move ${nameOf(entry) || noun} down`} onClick={() => move(at, 1)} />
                <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={`Remove ${nameOf(entry) || noun}`} onClick={() => { if (onRemove) onRemove(entry); else onChange(entries.filter((other) => other !== entry)); }} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && <Button size="small" icon={<AddRegular />} className="bd-entry-add" onClick={add}>{`Add ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`}</Button>}
    </div>
  );
}
