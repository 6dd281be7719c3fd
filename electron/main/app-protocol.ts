import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { resourcesFolder } from '../resources-folder';
import { findContent } from './app-content';
import { CONTENT_SECURITY_POLICY, developmentPolicy } from './content-security-policy';
import { devServer } from './dev-server';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Declares `app:` as a scheme with an origin of its own. Only before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/**
 * Serves `app://desk/`: the renderer, `app://desk/fonts/<file>` and what features answer from memory (app-content.ts);
 * nothing else on this disk can be reached. During `npm run dev` the renderer's files come from Vite's server instead, under the same address.
 */
export function serveAppProtocol(session: Session, rendererFolder: string): void {
  const fontsFolder = path.join(resourcesFolder(), 'fonts');
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'desk') return refusal(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const name = decodedPath(url.pathname);
    if (name === null) return refusal(400);
    const content = await findContent(name);
    if (content !== undefined) return content === null ? refusal(404) : answer(content.bytes, content.contentType);
    if (name.startsWith('/fonts/')) return fileResponse(fontsFolder, name.slice('/fonts'.length));
    const server = devServer();
    if (server !== null) return viteResponse(server, url);
    return fileResponse(rendererFolder, name === '/' ? '/index.html' : name);
  });
}

/** The path without percent escapes; null when one is malformed. */
function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

async function fileResponse(folder: string, name: string): Promise<Response> {
  const file = path.normalize(path.join(folder, name));
  if (!file.startsWith(folder + path.sep)) return refusal(403);
  try {
    const bytes = await readFile(file);
    return answer(bytes, CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream');
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_A_FILE.has(String(error.code))) return refusal(404);
    throw error;
  }
}

const NOT_A_FILE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

async function viteResponse(server: URL, url: URL): Promise<Response> {
  const { body, status, headers } = await fetch(new URL(url.pathname + url.search, server));
  return new Response(body, { status, headers: { 'content-type': headers.get('content-type') ?? 'text/plain', 'content-security-policy': developmentPolicy(server) } });
}

function answer(bytes: Uint8Array<ArrayBuffer>, contentType: string): Response {
  return new Response(bytes, {
    headers: {
      'content-type': contentType,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  });
}

const refusal = (status: number): Response => new Response(null, { status, headers: { 'content-security-policy': CONTENT_SECURITY_POLICY } });
