import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');

describe('the layering rules of .oxlintrc.json', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-lint-'));
    copyFileSync(path.join(PROJECT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['shared/model/block.ts', "import { app } from 'electron';", 'no-restricted-imports'],
    ['shared/model/block.ts', "import fs from 'node:fs';", 'no-restricted-imports'],
    ['shared/model/block.ts', "import { check } from '../checks/run';", 'no-restricted-imports'],
    ['shared/checks/owner.ts', "import { contract } from '../ipc/contract';", 'no-restricted-imports'],
    ['shared/checks/owner.ts', "import { Button } from '../../renderer/app/button';", 'no-restricted-imports'],
    ['shared/container/read.ts', "import { openFile } from '../../electron/files/open';", 'no-restricted-imports'],
    ['shared/export/memo/derive.ts', "import { Paragraph } from 'docx';", 'no-restricted-imports'],
    ['shared/export/docx/paragraph.ts', "import { toTypst } from '../pdf/to-typst';", 'no-restricted-imports'],
    ['shared/export/pdf/to-typst.ts', "import { run } from '../docx/run';", 'no-restricted-imports'],
    ['shared/model/block.ts', 'export const width = window.innerWidth;', 'no-restricted-globals'],
    ['shared/model/block.ts', 'export const home = process.env.HOME;', 'no-restricted-globals'],
    ['electron/cli/index.ts', "import { app } from 'electron';", 'no-restricted-imports'],
    ['electron/files/save.ts', "import { dialog } from 'electron';", 'no-restricted-imports'],
    ['electron/export/export-process.ts', "import { app } from 'electron';", 'no-restricted-imports'],
    ['electron/spelling/spelling-process.ts', "import { app } from 'electron';", 'no-restricted-imports'],
    ['electron/main/window.ts', "import { App } from '../../renderer/app/app';", 'no-restricted-imports'],
    ['electron/main/window.ts', "import React from 'react';", 'no-restricted-imports'],
    ['renderer/app/app.tsx', "import { ipcRenderer } from 'electron';", 'no-restricted-imports'],
    ['renderer/app/app.tsx', "import { readFile } from 'node:fs/promises';", 'no-restricted-imports'],
    ['renderer/outline/outline.tsx', "import { $getRoot } from 'lexical';", 'no-restricted-imports'],
    ['renderer/outline/outline.tsx', "import { $isListNode } from '@lexical/list';", 'no-restricted-imports'],
    ['renderer/app/app.tsx', "import { save } from '../../electron/files/save';", 'no-restricted-imports'],
    ['renderer/app/app.tsx', 'export default 1;', 'no-default-export'],
  ])('refuse in %s: %s', (file, line, rule) => {
    expect(rulesBroken(file, line)).toContain(rule);
  });

  it.each([
    ['shared/export/docx/paragraph.ts', "import { Paragraph } from 'docx';"],
    ['shared/ipc/contract.ts', "import { idSchema } from '../model/inline';"],
    ['shared/checks/owner.ts', "import { walk } from '../model/walk';"],
    ['electron/main/window.ts', "import { BrowserWindow } from 'electron';"],
    ['electron/files/save.ts', "import { open } from 'node:fs/promises';"],
    ['electron/cli/index.ts', "import { toDocx } from '../../shared/export/docx/to-docx';"],
    ['renderer/editor/section-node.ts', "import { ElementNode } from 'lexical';"],
    ['renderer/app/app.tsx', "import type { Briefing } from '../../shared/model/briefing';"],
  ])('allow in %s: %s', (file, line) => {
    expect(rulesBroken(file, line)).not.toContain('no-restricted-imports');
  });

  it('refuse two files that import each other', () => {
    write('shared/model/one.ts', "import { two } from './two';\nexport const one = () => two;\n");
    write('shared/model/two.ts', "import { one } from './one';\nexport const two = () => one;\n");
    expect(lint()).toContain('no-cycle');
  });

  function rulesBroken(file: string, line: string): readonly string[] {
    write(file, `${line}\n`);
    return lint();
  }

  function write(file: string, text: string): void {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }

  function lint(): readonly string[] {
    const { stdout } = spawnSync(process.execPath, [path.join(PROJECT, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'], { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { readonly code: string }[] };
    return diagnostics.map(({ code }) => /\(([^)]+)\)/.exec(code)?.[1] ?? code);
  }
});
