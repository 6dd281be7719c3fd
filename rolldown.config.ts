import { defineConfig } from 'rolldown';
import { asciiOnly } from './scripts/ascii-only.mjs';
import { noteLicences } from './scripts/third-party-licences.mjs';

// Each entry becomes one self-contained CommonJS file in dist/electron.
// Syntax of Node 18, so that the same files run on Electron 25 (Node 18.15) and 45.
const entries = {
  main: 'electron/main/index.ts',
  'packaged-cli': 'electron/main/packaged-cli.ts',
  'cli-thread': 'electron/main/cli-thread.ts',
  preload: 'electron/preload/index.ts',
  'export-process': 'electron/export/export-process.ts',
  'save-thread': 'electron/files/save-thread.ts',
  'file-thread': 'electron/files/file-thread.ts',
  'spelling-process': 'electron/spelling/spelling-process.ts',
  cli: 'electron/cli/start.ts',
  'cli-program': 'electron/cli/index.ts',
};

export default defineConfig(
  Object.entries(entries).map(([name, input]) => ({
    input: { [name]: input },
    platform: 'node' as const,
    plugins: [noteLicences(name), ...(name === 'cli-program' ? [asciiOnly()] : [])],
    // The native Typst compiler loads its .node file from beside its own package.
    external: ['electron', /^@myriaddreamin\/typst-ts-node-compiler/],
    transform: { target: 'node18', define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV ?? 'production') } },
    output: {
      dir: 'dist/electron',
      format: 'cjs' as const,
      entryFileNames: '[name].cjs',
      codeSplitting: false,
      sourcemap: true,
      ...(name === 'cli' ? { banner: '#!/usr/bin/env node' } : {}),
    },
  })),
);
