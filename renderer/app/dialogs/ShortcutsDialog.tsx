import { SHORTCUTS } from '../shortcut-list';
import { AskDialog } from './AskDialog';

/** The keyboard shortcuts, in groups. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <AskDialog title="Keyboard shortcuts" wide scrolls="List of keyboard shortcuts" onClose={onClose}>
      <div className="bd-shortcuts">
        {SHORTCUTS.map(({ group, keys }) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>{keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
          </section>
        ))}
      </div>
    </AskDialog>
  );
}
