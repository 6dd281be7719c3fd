import { FORMAT_VERSION } from './briefing';
import { dropLostLinks } from './migrations/drop-lost-links';

/** One step forward: takes content of version `from` and returns content of version `from + 1`. */
export interface Migration {
  readonly from: number;
  /** What changed, in a sentence. */
  readonly what: string;
  readonly migrate: (content: Record<string, unknown>) => Record<string, unknown>;
}

/** Every migration, in order. Each has a sample file of its old version in the tests. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, what: 'Rows can keep their history. Links to rows that were deleted are taken out: deleting a row does that itself from now on.', migrate: dropLostLinks },
];

/**
 * Carries content of an older version forward, step by step, to the version that this code writes.
 * Throws when a step is missing: that is a bug of the program, not of the file.
 */
export function migrate(content: Record<string, unknown>, version: number, migrations: readonly Migration[] = MIGRATIONS, target: number = FORMAT_VERSION): Record<string, unknown> {
  let current = content;
  for (let at = version; at < target; at++) {
    const step = migrations.find((migration) => migration.from === at);
    if (!step) throw new Error(`no migration from version ${at}`);
    current = { ...step.migrate(current), formatVersion: at + 1 };
  }
  return current;
}
