import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noteLicences } from './scripts/third-party-licences.mjs';

const root = path.resolve('renderer');

export default defineConfig({
  root,
  plugins: [react(), noteLicences('renderer')],
  // Port 0: any free one. The main process is told the address, see scripts/dev.mjs.
  server: { host: '127.0.0.1', port: 0 },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
    // The content security policy allows no data: scripts, styles or fonts.
    assetsInlineLimit: 0,
    rolldownOptions: { input: [path.join(root, 'index.html'), path.join(root, 'print.html')] },
    chunkSizeWarningLimit: 4000,
  },
});
