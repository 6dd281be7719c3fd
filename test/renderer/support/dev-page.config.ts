// A page for looking at the window without Electron: vite build --config test/renderer/support/dev-page.config.ts --outDir FOLDER, then
// vite preview with the same options; open it with ?page=start or ?page=briefing, and &theme=dark, &tab=gaps, &first, &empty, &readonly, &recovered.
import react from '@vitejs/plugin-react';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const project = path.resolve(import.meta.dirname, '../../..');

/** Puts the fake desk on the page before the app starts, and serves the fonts as the app does. */
const fakeDesk: Plugin = {
  name: 'fake-desk',
  transformIndexHtml: { order: 'pre', handler: () => [{ tag: 'script', attrs: { type: 'module', src: '../test/renderer/support/dev-page.ts' }, injectTo: 'head' }] },
  configurePreviewServer: (server) => {
    server.middlewares.use('/fonts', (request, response, next) => {
      const name = path.basename(request.url ?? '');
      const [family = '', ...face] = name.replace('.ttf', '').split('_');
      const file = path.join(project, 'node_modules/@expo-google-fonts', family.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(), face.join('_'), name);
      if (existsSync(file)) response.end(readFileSync(file));
      else next();
    });
  },
};

export default defineConfig({
  root: path.join(project, 'renderer'),
  plugins: [react(), fakeDesk],
  cacheDir: path.join(project, 'node_modules/.vite-dev-page'),
  build: { target: 'chrome114', minify: false, chunkSizeWarningLimit: 9000 },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) },
});
