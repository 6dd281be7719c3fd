import { readFileSync, readlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confinedRunEnds, launchApp, type RunningApp } from './harness';
import { canConfine } from './normal-user';

describe.each([
  { how: 'as the user who runs the test', asNormalUser: false },
  { how: 'as a normal user', asNormalUser: true },
])('the security baseline, $how', ({ asNormalUser }) => {
  let app: RunningApp;
  let server: Server;
  let outside: string;
  let requests: string[];

  beforeAll(async () => {
    requests = [];
    server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.setHeader('access-control-allow-origin', '*').end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    outside = `http://127.0.0.1:${address.port}`;
    app = await launchApp({ asNormalUser });
  });
  afterAll(async () => {
    await app?.close();
    server.close();
  });

  it('runs the page sandboxed, isolated and without Node', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      // Not in Electron's public types, and the only way to read what is in force.
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
    const globals = await app.page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis));
    expect(globals).toEqual([]);
    expect(await app.page.evaluate(() => [Object.keys(window.desk).sort(), Object.isFrozen(window.desk)])).toEqual([['invoke', 'on', 'openDropped'], true]);
  });

  it('gives frames inside the page no bridge', async () => {
    const bridge = await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const type = typeof frame.contentWindow?.desk;
      frame.remove();
      return type;
    });
    expect(bridge).toBe('undefined');
  });

  it('runs no code from strings, inline scripts or foreign scripts', async () => {
    const outcome = await app.page.evaluate(async (foreign) => {
      // What a debugger evaluates may compile strings; what runs in a task of its own is the page's.
      await new Promise((resolve) => setTimeout(resolve));
      const blocked: string[] = [];
      const watch = (event: SecurityPolicyViolationEvent) => blocked.push(`${event.effectiveDirective} ${event.blockedURI}`);
      document.addEventListener('securitypolicyviolation', watch);
      let compiled = 'ran';
      try {
        compiled = String(Reflect.construct(Function, ['return 1'])());
      } catch (error) {
        compiled = (error as Error).name;
      }
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      const remote = document.createElement('script');
      const settled = new Promise((resolve) => {
        remote.onload = () => resolve('loaded');
        remote.onerror = () => resolve('blocked');
      });
      remote.src = `${foreign}/script.js`;
      document.head.append(remote);
      const wasm = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'compiled', () => 'blocked');
      const foreignScript = await settled;
      document.removeEventListener('securitypolicyviolation', watch);
      script.remove();
      remote.remove();
      return { compiled, inline: 'inlineRan' in window, foreignScript, wasm, blocked };
    }, outside);
    expect(outcome).toMatchObject({ compiled: 'EvalError', inline: false, foreignScript: 'blocked', wasm: 'blocked' });
    expect(outcome.blocked).toEqual(expect.arrayContaining(['script-src eval', 'script-src-elem inline', `script-src-elem ${outside}/script.js`]));
  });

  it('reaches no network from the page', async () => {
    const outcome = await app.page.evaluate(async (foreign) => {
      const fetched = await fetch(`${foreign}/fetch`).then(() => 'reached', () => 'blocked');
      const image = await new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('reached');
        picture.onerror = () => resolve('blocked');
        picture.src = `${foreign}/image.png`;
      });
      const socket = await new Promise((resolve) => {
        try {
          const connection = new WebSocket(`${foreign.replace('http', 'ws')}/socket`);
          connection.onopen = () => resolve('reached');
          connection.onerror = () => resolve('blocked');
        } catch {
          resolve('blocked');
        }
      });
      navigator.sendBeacon(`${foreign}/beacon`);
      return { fetched, image, socket, opened: window.open(`${foreign}/window`) === null };
    }, outside);
    expect(outcome).toEqual({ fetched: 'blocked', image: 'blocked', socket: 'blocked', opened: true });
    expect(requests).toEqual([]);
  });

  it('reaches no network from the main process either: the request filter refuses, and so does the proxy behind it', async () => {
    const reasons = await app.electron.evaluate(async ({ session }, url) => {
      const attempt = (from: Electron.Session) => from.fetch(url).then(() => 'reached', (error: Error) => error.message);
      return [await attempt(session.defaultSession), await attempt(session.fromPartition('unfiltered'))];
    }, `${outside}/main`);
    expect(reasons).toEqual([expect.stringContaining('ERR_BLOCKED_BY_CLIENT'), expect.stringContaining('ERR_PROXY_CONNECTION_FAILED')]);
    expect(requests).toEqual([]);
  });

  it('stays on its own page', async () => {
    const prevented = await app.electron.evaluate(
      ({ BrowserWindow }, url) =>
        new Promise<boolean>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]!.webContents;
          contents.once('will-navigate', (event) => resolve(event.defaultPrevented));
          void contents.executeJavaScript(`location.href = ${JSON.stringify(url)}`);
        }),
      `${outside}/navigation`,
    );
    expect(prevented).toBe(true);
    expect(app.page.url()).toBe('app://desk/index.html');
    expect(requests).toEqual([]);
  });

  it('saves no download', async () => {
    const prevented = await app.electron.evaluate(
      ({ session, BrowserWindow }) =>
        new Promise<boolean>((resolve) => {
          session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
          void BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(
            "Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' }).click()",
          );
        }),
    );
    expect(prevented).toBe(true);
  });

  it('grants no permission and fetches no dictionary', async () => {
    const states = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[];
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    expect(await app.electron.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  });

  it.each([
    ['a file beside the renderer', 'app://desk/..%2felectron%2fmain.cjs', 403],
    ['a file far above it', 'app://desk/..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd', 403],
    ['a file beside the fonts', 'app://desk/fonts/..%2ftypst%2ftypst-compiler.wasm', 403],
    ['a folder that only starts like the renderer', 'app://desk/..%2frenderer-other%2findex.html', 403],
    ['a malformed escape', 'app://desk/%E0%A4%A', 400],
    ['a file that is not there', 'app://desk/nothing.js', 404],
    ['a folder', 'app://desk/assets', 404],
    ['media that no open briefing has', `app://desk/media/${'0'.repeat(64)}`, 404],
    ['media by something other than a hash', 'app://desk/media/..%2f..%2fpackage.json', 404],
    ['a font', 'app://desk/fonts/Tinos_400Regular.ttf', 200],
    ['the page', 'app://desk/index.html', 200],
  ])('answers a request for %s with the right status', async (_what, url, status) => {
    expect(await app.page.evaluate(async (address) => (await fetch(address)).status, url)).toBe(status);
  });

  it('refuses other methods and other hosts of its own scheme', async () => {
    expect(await app.page.evaluate(async () => (await fetch('app://desk/index.html', { method: 'POST', body: 'x' })).status)).toBe(405);
    expect(await app.electron.evaluate(async ({ session }) => (await session.defaultSession.fetch('app://elsewhere/index.html')).status)).toBe(404);
  });

  it('answers known channels, and refuses unknown channels, unknown events and arguments that do not fit', async () => {
    const outcome = await app.page.evaluate(async () => {
      const desk = window.desk as unknown as { invoke(channel: string, ...args: unknown[]): Promise<unknown>; on(event: string, listener: () => void): void };
      const attempt = (channel: string, ...args: unknown[]) => desk.invoke(channel, ...args).then(() => 'answered', (error: Error) => error.message);
      let listening = 'listening';
      try {
        desk.on('no:such-event', () => undefined);
      } catch (error) {
        listening = (error as Error).message;
      }
      return { known: await attempt('app:info'), unknown: await attempt('no:such-channel'), misfit: await attempt('app:info', 'one too many'), listening };
    });
    expect(outcome.known).toBe('answered');
    expect(outcome.unknown).toContain('unknown channel');
    expect(outcome.misfit).toContain('app:info: ');
    expect(outcome.listening).toContain('unknown event');
  });

  it('refuses calls from a page that is not ours, even with the bridge', async () => {
    const answer = await app.electron.evaluate(async ({ app: electronApp, BrowserWindow }) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${electronApp.getAppPath()}/dist/electron/preload.cjs`, additionalArguments: ['--desk-channels=app:info'], sandbox: true },
      });
      await stranger.loadURL('data:text/html,<p>stranger');
      const message: unknown = await stranger.webContents.executeJavaScript("desk.invoke('app:info').then(() => 'answered', (error) => error.message)");
      stranger.destroy();
      return message;
    });
    expect(answer).toContain('not called from a page of this app');
  });

  if (!asNormalUser) return;
  if (!canConfine()) {
    process.stderr.write('This machine can confine no process: users may make no namespaces, and root has no CAP_SYS_ADMIN. So the sandbox itself cannot be looked at here, only that the app does not go without it.\n');
    it('does not start when nothing can confine its renderer', async () => {
      expect(await confinedRunEnds()).not.toBe(0);
    });
    return;
  }

  it('starts with its sandbox on', async () => {
    expect(await confinedRunEnds()).toBe(0);
  });

  it('confines the renderer by seccomp, without rights, in process and network namespaces of its own', async () => {
    const { browser, renderer } = await app.electron.evaluate(({ BrowserWindow }) => ({ browser: process.pid, renderer: BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId() }));
    const status = readFileSync(`/proc/${renderer}/status`, 'utf8');
    expect(status).not.toMatch(/^Uid:\s+0\b/m);
    expect(status.match(/^CapEff:.*$/m)?.[0]).toMatch(/\s0+$/);
    expect(status.match(/^Seccomp:.*$/m)?.[0]).toMatch(/\s2$/);
    for (const namespace of ['pid', 'net']) expect(readlinkSync(`/proc/${renderer}/ns/${namespace}`), namespace).not.toBe(readlinkSync(`/proc/${browser}/ns/${namespace}`));
    expect(readFileSync(`/proc/${renderer}/cmdline`, 'utf8')).not.toContain('--no-sandbox');
  });
});
