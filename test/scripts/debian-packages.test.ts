import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/debian-packages.mjs');
const BOOKWORM = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'xvfb', 'chromium', 'qpdf', 'poppler-utils', 'pandoc'];
const TRIXIE = BOOKWORM.map((name) => (name === 'libgtk-3-0' || name === 'libasound2' ? `${name}t64` : name));

// The script runs for real; dpkg-query, apt-cache and apt-get are programs that keep a list of packages in a folder.
describe('debian-packages.mjs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-debian-'));
    chmodSync(folder, 0o755);
    copyFileSync(SCRIPT, path.join(folder, 'debian-packages.mjs'));
    program('dpkg-query', `grep -qx "$3" "${folder}/installed" && printf 'installed\\n'`);
    program('apt-cache', `if grep -qx "$2" "${folder}/offered"; then printf '%s:\\n  Candidate: 1.0\\n' "$2"; else printf '%s:\\n  Candidate: (none)\\n' "$2"; fi`);
    program('apt-get', `printf '%s\\n' "$*" >> "${folder}/apt.log"; [ -f "${folder}/refuse" ] && { echo 'E: Unable to fetch' >&2; exit 100; }; for name do printf '%s\\n' "$name" >> "${folder}/installed"; done`);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('touches nothing when everything is installed', () => {
    machine(TRIXIE, TRIXIE);
    expect(run('testing')).toEqual({ status: 0, said: '' });
    expect(aptCalls()).toEqual([]);
  });

  it.each([
    ['bookworm', BOOKWORM],
    ['trixie', TRIXIE],
  ])('installs for root, under the names of %s, after an update', (_release, names) => {
    machine([], names);
    expect(run('testing').status).toBe(0);
    expect(aptCalls().map((call) => call.slice(call.lastIndexOf('Use-Pty=0') + 'Use-Pty=0 '.length))).toEqual(['update', `install --yes --no-install-recommends ${names.join(' ')}`]);
  });

  it('asks for a virtual display only where there is no screen', () => {
    machine(TRIXIE.filter((name) => name.startsWith('lib')), TRIXIE);
    expect(run('running', { DISPLAY: ':7' })).toEqual({ status: 0, said: '' });
    expect(run('running')).toMatchObject({ status: 0 });
    expect(aptCalls().at(-1)).toMatch(/recommends xvfb$/);
  });

  it('tells a normal user the exact command and fails', () => {
    machine(['libnss3', 'xvfb'], TRIXIE);
    const { status, said } = run('running', {}, true);
    expect(status).toBe(1);
    expect(said).toContain('sudo apt-get update && sudo apt-get install --yes --no-install-recommends libgtk-3-0t64 libgbm1 libasound2t64\n');
    expect(aptCalls()).toEqual([]);
  });

  it('passes on what apt-get says when it fails', () => {
    machine([], BOOKWORM);
    writeFileSync(path.join(folder, 'refuse'), '');
    const { status, said } = run('running');
    expect(status).toBe(1);
    expect(said).toContain('E: Unable to fetch');
  });

  it('names missing commands on a Linux without dpkg', () => {
    rmSync(path.join(folder, 'dpkg-query'));
    const { status, said } = run('testing');
    expect(status).toBe(1);
    expect(said).toContain('Xvfb chromium qpdf pdftotext pandoc');
  });

  function program(name: string, body: string): void {
    writeFileSync(path.join(folder, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${body}\n`, { mode: 0o755 });
  }

  function machine(installed: readonly string[], offered: readonly string[]): void {
    writeFileSync(path.join(folder, 'installed'), installed.map((name) => `${name}\n`).join(''));
    writeFileSync(path.join(folder, 'offered'), offered.map((name) => `${name}\n`).join(''));
  }

  const aptCalls = (): readonly string[] => (existsSync(path.join(folder, 'apt.log')) ? readFileSync(path.join(folder, 'apt.log'), 'utf8').trimEnd().split('\n') : []);

  /** By default as root, in a user namespace when the test itself is not run by root. */
  function run(purpose: string, env: Readonly<Record<string, string>> = {}, asNormalUser = false) {
    const isRoot = process.getuid?.() === 0;
    const become = isRoot === !asNormalUser ? [] : isRoot ? ['/usr/bin/setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : ['/usr/bin/unshare', '--user', '--map-root-user', '--'];
    const { status, stderr } = spawnSync('/usr/bin/env', [...become, process.execPath, path.join(folder, 'debian-packages.mjs'), purpose], { encoding: 'utf8', env: { PATH: folder, ...env } });
    return { status, said: stderr };
  }
});
