import path from 'node:path';
import type { BriefingSession } from '../files/open-briefing';
import { obstacleToSaving } from '../files/save-file';
import { noticeOfDamaged } from './journal';
import { openMark } from './open-mark';

/** Marks the file of a session as open, and returns what is to be said above its text. */
export async function noticesFor({ path: file, readOnly }: BriefingSession): Promise<readonly string[]> {
  const own = file === undefined || readOnly ? [] : await noticesOfFile(file);
  return [...own, ...(await noticeOfDamaged())];
}

/** Said at once, not only when the first save fails. */
async function noticesOfFile(file: string): Promise<readonly string[]> {
  const obstacle = await obstacleToSaving(file);
  const other = await openMark.take(file);
  return [...(obstacle === undefined ? [] : [`${path.basename(file)} cannot be changed where it is. You can work on it here and save a copy elsewhere.`]), ...(other === undefined ? [] : [other])];
}
