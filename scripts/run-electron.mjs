// Starts the built app on the resolved runtime, as npm start, npm run dev and npm run demo do.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingLibraries, resolveElectron, sandboxArgs } from './electron-runtime.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** What Chromium says on machines without a desktop's message bus or graphics card; nothing a user can act on. */
const NOISE = /:ERROR:(bus|object_proxy|viz_main_impl|gpu_\w+|command_buffer_proxy_impl|gl_\w+|angle_platform_impl)\.cc|^libva |^Warning: vkCreateInstance/;

/** Returns the child process; stdout is passed through, stderr without the noise. */
export async function runElectron(args, env = {}) {
  const runtime = await resolveElectron();
  const missing = missingLibraries(runtime);
  if (missing.length > 0) throw new Error(`Electron ${runtime.version} needs libraries that this machine lacks: ${missing.join(', ')}. See docs/runtime.md, "Debian packages".`);
  const child = spawn(runtime.exe, [...sandboxArgs(), root, ...args], { stdio: ['ignore', 'inherit', 'pipe'], env: { ...process.env, ...env } });
  passOn(child.stderr);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  return child;
}

/** Resolves to the exit code; 1 when a signal ended the process. */
export const exitCodeOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

function passOn(stream) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) if (!NOISE.test(line)) process.stderr.write(`${line}\n`);
  });
  stream.on('end', () => rest && process.stderr.write(rest));
}
