import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFingerprint } from '../../../electron/files/fingerprint';
import { openBriefingFile, salvageBriefingFile } from '../../../electron/files/open-file';
import { writeContainer } from '../../../shared/container';
import { sampleBriefing } from '../../shared/container/sample';
import { tempFolder } from './temp-folder';

function sampleFile(): string {
  const file = path.join(tempFolder(), 'plan.briefing');
  writeFileSync(file, writeContainer(sampleBriefing(), new Map()));
  return file;
}

describe('openBriefingFile', () => {
  it('gives the briefing and the fingerprint of the file', async () => {
    const file = sampleFile();
    const opened = await openBriefingFile(file);
    expect(opened).toMatchObject({ ok: true, value: { path: file, fingerprint: await readFingerprint(file), content: { briefing: sampleBriefing() } } });
  });

  it('says of each file that is not a briefing what it is', async () => {
    const folder = tempFolder();
    const at = (name: string): string => path.join(folder, name);
    mkdirSync(at('folder'));
    writeFileSync(at('empty.briefing'), '');
    writeFileSync(at('letter.briefing'), 'Dear all');
    execFileSync('mkfifo', [at('pipe')]);
    const errorOf = async (name: string): Promise<unknown> => {
      const opened = await openBriefingFile(at(name));
      return opened.ok ? 'opened' : `${opened.error.type}: ${opened.error.message}`;
    };
    expect(await errorOf('gone.briefing')).toBe('missing: gone.briefing is no longer there; look for it in its folder or open another file.');
    expect(await errorOf('letter.briefing/deeper')).toMatch(/^missing: /);
    expect(await errorOf('folder')).toBe('isFolder: folder is a folder; choose a file in it.');
    expect(await errorOf('empty.briefing')).toBe('empty: empty.briefing is empty, so nothing was opened; look for a copy of it in another place.');
    expect(await errorOf('letter.briefing')).toBe('notABriefing: letter.briefing is not a briefing; choose a file that Briefing Desk saved.');
    expect(await errorOf('pipe')).toBe('notAFile: pipe is a device or a pipe and not a file; choose a briefing.');
  });

  it('refuses a file above the limit before it reads it', async () => {
    const file = sampleFile();
    truncateSync(file, 5_000_000_000);
    expect(await openBriefingFile(file)).toMatchObject({ ok: false, error: { type: 'tooLarge', message: 'plan.briefing holds more than 1000 MB and is not opened; use smaller images.' } });
  });

  it('says of a file that was cut short that it is damaged, and salvages its text', async () => {
    const file = sampleFile();
    truncateSync(file, writeContainer(sampleBriefing(), new Map()).length - 100);
    expect(await openBriefingFile(file)).toMatchObject({ ok: false, error: { type: 'damaged', message: 'plan.briefing is damaged (the end of the file is missing or has changed); open it in the window of Briefing Desk to recover what can be read.' } });
    const salvaged = await salvageBriefingFile(file);
    expect(salvaged.ok && salvaged.value.content).toMatchObject({ briefing: sampleBriefing(), warnings: [{ type: 'damaged' }] });
  });
});
