// A program with its kept code: taken where it is meant for this program and this V8, and never in anybody's way.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../electron/run-program';
import { keepCode } from '../../scripts/code-cache.mjs';

let folder: string;
let program: string;
let code: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-program-'));
  program = path.join(folder, 'program.cjs');
  code = path.join(folder, 'program.v8');
  write('one');
});
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

/** A program that says a word, where it lies and what it was given, by way of a module of Node. */
const write = (word: string): void => writeFileSync(program, `"use strict";\nconst { basename } = require('node:path');\nglobalThis.said = (() => [${JSON.stringify(word)}, basename(__filename), basename(__dirname), process.argv.slice(2).length])();\n`);
const said = (): unknown => (globalThis as { readonly said?: unknown }).said;

describe('a program with its kept code', () => {
  it('runs with it, knowing where it lies', () => {
    keepCode(program, ['argument']);
    expect(runProgram(program)).toBe('cached');
    expect(said()).toEqual(['one', 'program.cjs', path.basename(folder), process.argv.length - 2]);
  });

  it('runs without it where there is none', () => {
    expect(runProgram(program)).toBe('compiled');
    expect(said()).toContain('one');
  });

  it('reads a program that is not in ASCII', () => {
    write('Ціна – 5 €');
    keepCode(program, []);
    expect(runProgram(program)).toBe('cached');
    expect(said()).toContain('Ціна – 5 €');
  });

  it('leaves the code of another text of the same length alone', () => {
    keepCode(program, []);
    write('two');
    expect(runProgram(program)).toBe('compiled');
    expect(said()).toContain('two');
  });

  it.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, 60)],
    ['is empty', () => Buffer.alloc(0)],
    // The version of V8 stands in the second word of its code.
    ['was made by another V8', (bytes: Buffer) => { const other = Buffer.from(bytes); other.writeUInt32LE(other.readUInt32LE(32 + 4) ^ 1, 32 + 4); return other; }],
  ])('runs as ever where the code %s', (_, spoil) => {
    keepCode(program, []);
    writeFileSync(code, spoil(readFileSync(code)));
    expect(runProgram(program)).toBe('compiled');
    expect(said()).toContain('one');
  });

  it('keeps no code of a program that fails, and says why', () => {
    keepCode(program, []);
    writeFileSync(program, "throw new Error('not today');");
    expect(() => keepCode(program, [])).toThrow(/program\.cjs could not be kept: [^]*not today/);
    expect(() => readFileSync(code)).toThrow(/ENOENT/);
  });
});
