import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  plugins: [react()],
  // Port 0: any free one. The main process is told the address, see scripts/dev.mjs.
  server: { host: '127.0.0.1', port: 0 },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
    // The content security policy allows no data: scripts, styles or fonts.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['renderer/index.html', 'renderer/print.html'] },
    chunkSizeWarningLimit: 4000,
  },
});
