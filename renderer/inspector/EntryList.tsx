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
  // What had the focus is moved, disabled or gone: the keyboard stays with the entry, or with what stands in its place.
  const tools = (at: number) => [...(list.current?.querySelectorAll<HTMLButtonElement>(`:scope > li:nth-child(${at + 1}) .bd-entry-tools button`) ?? [])];
  const move = (at: number, by: -1 | 1) => {
    const moved = [...entries];
    const [entry] = moved.splice(at, 1);
    if (!entry) return;
    onChange([...moved.slice(0, at + by), entry, ...moved.slice(at + by)]);
    requestAnimationFrame(() => { const [up, down] = tools(at + by); (by < 0 ? [up, down] : [down, up]).find((button) => button?.disabled === false)?.focus(); });
  };
  const remove = (entry: T, at: number) => {
    if (onRemove) { onRemove(entry); return; }
    onChange(entries.filter((other) => other !== entry));
    requestAnimationFrame(() => (list.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${Math.min(at + 1, entries.length - 1)}) input`) ?? list.current?.parentElement?.querySelector<HTMLElement>(':scope > .bd-entry-add'))?.focus());
  };
  return (
    <div className="bd-panel-form">
      {entries.length === 0 && <p className="bd-quiet">{emptyWords}</p>}
      <ul className="bd-entries" ref={list}>
        {entries.map((entry, at) => (
          <li key={entry.id} className="bd-entry" data-entry={entry.id}>
            <div className="bd-entry-fields">{children(entry, (part, field) => onChange(entries.map((other) => (other === entry ? { ...other, ...part } : other)), `${noun}.${entry.id}.${field}`))}</div>
            {!readOnly && (
              <div className="bd-entry-tools">
                <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} disabled={at === 0} aria-label={`Move ${nameOf(entry) || noun} up`} onClick={() => move(at, -1)} />
                <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} disabled={at === entries.length - 1} aria-label={`Move ${nameOf(entry) || noun} down`} onClick={() => move(at, 1)} />
                <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={`Remove ${nameOf(entry) || noun}`} onClick={() => remove(entry, at)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && <Button size="small" icon={<AddRegular />} className="bd-entry-add" onClick={add}>{`Add ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`}</Button>}
    </div>
  );
}
