/**
 * What Fluent UI injects on start is one empty style element; this is its hash. Everything else it styles
 * goes through the CSSOM, which the policy does not govern.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const COMMON = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/** The policy of every page of ours: own scripts, styles, pictures and fonts, and nothing from anywhere else. */
export const CONTENT_SECURITY_POLICY = [
  ...COMMON,
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "connect-src 'self'",
  "worker-src 'self'",
].join('; ');

/** The same with what Vite's hot reload needs: inline scripts and styles, and its web socket. Never in a packaged app. */
export const developmentPolicy = (devServer: URL): string =>
  [
    ...COMMON,
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ws://${devServer.host}`,
    "worker-src 'self'",
  ].join('; ');
