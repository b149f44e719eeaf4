/**
 * What every answer tells the browser: run and load only what this server sends, send nothing
 * elsewhere, be framed by nobody, and keep no copy of a child's data.
 */
import type { MiddlewareHandler } from 'hono';

// `trusted-types lit-html` is the one policy that ISP Kit's elements need; the page needs none.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // A plan's address holds its id.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  // Scripts and styles say for themselves how they may be kept; everything else is personal.
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};
