import { randomUUID } from 'node:crypto';
import { currentSession } from './open-sessions';

const unopened = new Map<string, string>();

/** A handle for a file that could not be opened, under which the window asks for its earlier versions. */
export function targetOfFile(file: string): string {
  const target = randomUUID();
  unopened.set(target, file);
  return target;
}

/** The file whose versions a handle means: that of the open session, or one that could not be opened. */
export const fileOfTarget = (target: string): string | undefined => (currentSession()?.id === target ? currentSession()?.path : unopened.get(target));
