/** Most backups kept of one file. */
export const BACKUPS_KEPT = 20;

/**
 * Which backups to drop so that at most `kept` are left, given the times they were made at: many of the last hour, fewer of the
 * day, some of the months before. The newest and the oldest stay; of the others, again and again the one goes whose neighbours
 * are closest together for its age.
 */
export function backupsToDrop(timesMs: readonly number[], nowMs: number, kept: number = BACKUPS_KEPT): readonly number[] {
  const left = [...timesMs].sort((a, b) => b - a);
  const dropped: number[] = [];
  while (left.length > kept) {
    let densest = 1;
    let smallest = Infinity;
    for (let at = 1; at < left.length - 1; at++) {
      const age = Math.max(nowMs - left[at]!, 1);
      const gap = (left[at - 1]! - left[at + 1]!) / age;
      if (gap < smallest) [smallest, densest] = [gap, at];
    }
    dropped.push(...left.splice(densest, 1));
  }
  return dropped;
}
