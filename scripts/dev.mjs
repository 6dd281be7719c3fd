// npm run dev: Vite serves the renderer with hot reload, rolldown watches the rest, Electron restarts when that changes.
import { install } from './install.mjs';
import { assertDisplay } from './virtual-display.mjs';

try {
  assertDisplay();
  install('running');
  await develop();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

// Vite and rolldown are there only after install().
async function develop() {
  const { createServer } = await import('vite');
  const { watch } = await import('rolldown');
  const { loadConfig } = await import('rolldown/config');
  const { prepareSources, copyResources } = await import('./build.mjs');
  const { runElectron } = await import('./run-electron.mjs');

  prepareSources();
  copyResources();
  process.env.NODE_ENV = 'development';
  const server = await createServer({ configFile: 'vite.config.ts' });
  await server.listen();
  const address = server.resolvedUrls.local[0];
  const watcher = watch(await loadConfig('rolldown.config.ts'));
  let child = null;
  watcher.on('event', async (event) => {
    if (event.code === 'ERROR') process.stderr.write(`${event.error.message}\n`);
    if (event.code !== 'END') return;
    child?.removeAllListeners('close');
    child?.kill();
    child = await runElectron(process.argv.slice(2), { BRIEFING_DESK_DEV_SERVER: address });
    child.once('close', async (code) => {
      await Promise.all([watcher.close(), server.close()]);
      process.exit(code ?? 0);
    });
  });
}
