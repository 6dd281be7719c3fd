import { type KeyboardEvent, useState } from 'react';

const ROWS = 8;
const COLUMNS = 8;

/** Chooses the size of a table by pointing or with the arrow keys. */
export function TableSizePicker({ onPick }: { readonly onPick: (rows: number, columns: number) => void }) {
  const [size, setSize] = useState({ rows: 3, columns: 3 });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] } as Record<string, readonly [number, number]>)[event.key];
    if (step) setSize(({ rows, columns }) => ({ rows: Math.min(ROWS, Math.max(1, rows + step[0])), columns: Math.min(COLUMNS, Math.max(1, columns + step[1])) }));
    else if (event.key === 'Enter' || event.key === ' ') onPick(size.rows, size.columns);
    else return;
    event.preventDefault();
  };
  const words = `${size.rows} rows, ${size.columns} columns`;
  return (
    <div className="bd-table-size">
      <div className="bd-table-size-grid" role="application" tabIndex={0} aria-label={`Table of ${words}. Arrow keys change the size, Enter inserts it.`} onKeyDown={onKeyDown} onClick={() => onPick(size.rows, size.columns)}>
        {Array.from({ length: ROWS * COLUMNS }, (_none, at) => {
          const row = Math.floor(at / COLUMNS) + 1;
          const column = (at % COLUMNS) + 1;
          return <span key={at} data-on={(row <= size.rows && column <= size.columns) || undefined} onMouseEnter={() => setSize({ rows: row, columns: column })} />;
        })}
      </div>
      <span role="status">{words}</span>
    </div>
  );
}
