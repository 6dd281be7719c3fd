import { app, type Session } from 'electron';
import { devServer } from './dev-server';
import { isOwnPage } from './own-page';

/** The one permission granted: writing plain text and pictures to the clipboard from a click of ours. */
const GRANTED_PERMISSION = 'clipboard-sanitized-write';
/** A proxy that nobody answers: whatever Chromium itself would fetch fails on this machine. The discard port. */
const DEAD_PROXY = '127.0.0.1:9';
const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Process-wide switches. Only before the app is ready. */
export function hardenProcess(): void {
  // Started by root, Chromium runs with --no-sandbox or not at all, and enabling the sandbox then ends in a crash loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    app.commandLine.appendSwitch(name);
  }
  if (devServer() !== null) return;
  app.commandLine.appendSwitch('proxy-server', DEAD_PROXY);
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
}

/** No page may open a window, leave our pages or embed a web view. Only before the first window. */
export function hardenWebContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, url) => {
      if (!isOwnPage(url)) event.preventDefault();
    });
    contents.on('will-redirect', (event, url) => {
      if (!isOwnPage(url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** No network, no permissions, no downloads and no dictionaries from the internet for this session. */
export function hardenSession(session: Session): void {
  const server = devServer();
  session.webRequest.onBeforeRequest((details, respond) => {
    const { protocol, host } = new URL(details.url);
    respond({ cancel: !LOCAL_PROTOCOLS.has(protocol) && host !== server?.host });
  });
  session.setPermissionRequestHandler((_contents, permission, respond) => respond(permission === GRANTED_PERMISSION));
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED_PERMISSION);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}
