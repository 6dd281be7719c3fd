import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepBackup, listBackups, readBackup, removeUnusedBackupMedia } from '../../../electron/files/backups';
import { BACKUPS_KEPT, backupsToDrop } from '../../../electron/files/thin-backups';
import { writeContainer } from '../../../shared/container';
import { image, imageBytes, mediaOf, sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from './temp-folder';

const HOUR_MS = 3_600_000;
const big = image(imageBytes(1, 400_000));
const fileOf = (text: string): Uint8Array => writeContainer(sampleBriefing([text], big.item), mediaOf(big));

describe('keepBackup', () => {
  it('keeps every version byte for byte, and an image that they share only once', async () => {
    const folder = tempFolder();
    const file = path.join(tempFolder(), 'plan.briefing');
    for (let version = 0; version < 5; version++) {
      writeFileSync(file, fileOf(`Version ${version}`));
      expect(await keepBackup(folder, file, version * HOUR_MS)).toBe('made');
    }
    const backups = await listBackups(folder, file);
    expect(backups.map((backup) => backup.madeAtMs)).toEqual([4, 3, 2, 1, 0].map((version) => version * HOUR_MS));
    for (const [index, backup] of backups.entries()) expect(await readBackup(folder, backup)).toEqual({ ok: true, value: fileOf(`Version ${4 - index}`) });
    expect(readdirSync(path.join(folder, 'media'))).toEqual([big.item.hash]);
    expect(backups.every((backup) => readFileSync(backup.file).length < 10_000)).toBe(true);
  });

  it('keeps files that are no briefings too, and the same version only once', async () => {
    const folder = tempFolder();
    const file = path.join(tempFolder(), 'plan.briefing');
    writeFileSync(file, 'damaged');
    expect(await keepBackup(folder, file)).toBe('made');
    expect(await keepBackup(folder, file)).toBe('notNeeded');
    const [backup] = await listBackups(folder, file);
    const kept = await readBackup(folder, backup!);
    expect(kept.ok && Buffer.from(kept.value).toString()).toBe('damaged');
  });

  it('keeps files of one name in different folders apart', async () => {
    const folder = tempFolder();
    const [one, two] = [path.join(tempFolder(), 'a.briefing'), path.join(tempFolder(), 'a.briefing')];
    writeFileSync(one!, '1');
    await keepBackup(folder, one!);
    expect(await listBackups(folder, two!)).toEqual([]);
  });

  it('keeps twenty, the newest and the oldest among them', async () => {
    const folder = tempFolder();
    const file = path.join(tempFolder(), 'plan.briefing');
    for (let version = 1; version <= 30; version++) {
      writeFileSync(file, `version ${version}`);
      await keepBackup(folder, file, version * HOUR_MS);
    }
    const times = (await listBackups(folder, file)).map((backup) => backup.madeAtMs / HOUR_MS);
    expect(times).toHaveLength(BACKUPS_KEPT);
    expect(times[0]).toBe(30);
    expect(times.at(-1)).toBe(1);
  });

  it('says that it failed when there is no such file to keep', async () => {
    expect(await keepBackup(tempFolder(), path.join(tempFolder(), 'gone'))).toBe('failed');
  });
});

describe('readBackup', () => {
  it('never gives other bytes: a changed backup or image is an error', async () => {
    const folder = tempFolder();
    const file = path.join(tempFolder(), 'plan.briefing');
    writeFileSync(file, fileOf('one'));
    await keepBackup(folder, file);
    const [backup] = await listBackups(folder, file);
    for (const changed of [path.join(folder, 'media', big.item.hash), backup!.file]) {
      const right = readFileSync(changed);
      const wrong = Buffer.from(right);
      wrong[wrong.length - 5]! ^= 1;
      writeFileSync(changed, wrong);
      expect(await readBackup(folder, backup!)).toMatchObject({ ok: false, error: { type: 'backupDamaged' } });
      writeFileSync(changed, right);
    }
    expect((await readBackup(folder, backup!)).ok).toBe(true);
  });
});

describe('removeUnusedBackupMedia', () => {
  it('removes only old images that no backup uses, and none while a backup cannot be read', async () => {
    const folder = tempFolder();
    const file = path.join(tempFolder(), 'plan.briefing');
    writeFileSync(file, fileOf('one'));
    await keepBackup(folder, file);
    const [old, young] = ['a'.repeat(64), 'b'.repeat(64)];
    for (const hash of [old!, young!]) writeFileSync(path.join(folder, 'media', hash), hash);
    utimesSync(path.join(folder, 'media', old!), 1, 1);
    utimesSync(path.join(folder, 'media', big.item.hash), 1, 1);
    const [backup] = await listBackups(folder, file);
    const right = readFileSync(backup!.file);
    writeFileSync(backup!.file, 'nonsense');
    await removeUnusedBackupMedia(folder);
    expect(readdirSync(path.join(folder, 'media'))).toHaveLength(3);
    writeFileSync(backup!.file, right);
    await removeUnusedBackupMedia(folder);
    expect(readdirSync(path.join(folder, 'media')).sort()).toEqual([big.item.hash, young!].sort());
  });
});

describe('backupsToDrop', () => {
  it('drops nothing up to the number kept', () => {
    expect(backupsToDrop([1, 2, 3], 10, 3)).toEqual([]);
  });

  it('after a month of hourly saves keeps some of the last hours, some of the days before and the first', () => {
    let kept: number[] = [];
    for (let hour = 0; hour < 24 * 30; hour++) {
      kept.push(hour * HOUR_MS);
      const dropped = new Set(backupsToDrop(kept, hour * HOUR_MS));
      kept = kept.filter((time) => !dropped.has(time));
    }
    const agesHours = kept.map((time) => 24 * 30 - 1 - time / HOUR_MS);
    expect(agesHours).toHaveLength(20);
    expect(agesHours.filter((age) => age < 24).length).toBeGreaterThan(4);
    expect(agesHours.filter((age) => age >= 24 && age < 24 * 7).length).toBeGreaterThan(2);
    expect(agesHours.filter((age) => age >= 24 * 7).length).toBeGreaterThan(2);
    expect(agesHours[0]).toBe(24 * 30 - 1);
  });
});
