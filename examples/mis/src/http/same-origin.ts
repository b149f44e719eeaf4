/**
 * Keeps other websites from acting through a browser that is signed in here.
 *
 * A write must say that it comes from our own pages. Browsers of today send `Sec-Fetch-Site`; older
 * ones send `Origin`; a page elsewhere can forge neither. And a server that only this computer
 * should reach answers only to this computer's names, or a website could point its own name here.
 */
import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

export const ownWritesOnly =
  (publicOrigin?: string): MiddlewareHandler =>
  async (c, next) => {
    const own = publicOrigin ?? new URL(c.req.url).origin;
    if (!reads.has(c.req.method) && !isOwn(c.req.raw.headers, own)) {
      throw new Problem({
        status: 403,
        code: 'MIS_FOREIGN_REQUEST',
        detail: 'This change did not come from a page of this system, so it was not made.',
      });
    }
    await next();
  };

function isOwn(headers: Headers, own: string): boolean {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === own : site === 'same-origin';
}

const thisComputer = /^(localhost|127\.0\.0\.1|\[::1\])$/;

export const thisComputerOnly: MiddlewareHandler = async (c, next) => {
  if (!thisComputer.test(new URL(c.req.url).hostname)) {
    throw new Problem({
      status: 421,
      code: 'MIS_UNKNOWN_HOST',
      detail:
        'This system answers only on this computer. Set HOST and ISP_ORIGIN to serve it to others.',
    });
  }
  await next();
};
