/** The whole of the HTTP side: from a request to an answer, without a port. */
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { planApi } from './api/plan-api.ts';
import { Problem } from './http/problem.ts';
import { ownWritesOnly, thisComputerOnly } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { messagePage } from './pages/message-page.ts';
import { pageRoutes } from './pages/page-routes.ts';
import { whoIs } from './session/session.ts';
import { signInRoutes } from './session/sign-in-routes.ts';
import type { System } from './system.ts';

const publicFiles = fileURLToPath(new URL('../public', import.meta.url));

export function createApp(system: System): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  if (system.loopback) app.use(thisComputerOnly);
  app.use(ownWritesOnly(system.publicOrigin));

  app.route('/api', planApi(system));

  // A form holds a name at most.
  app.use(bodyLimit({ maxSize: 10_000 }));
  app.route('/', signInRoutes(system));
  app.route('/plans', pageRoutes(system));
  app.use(etag(), keepButAsk, serveStatic({ root: publicFiles }));

  app.notFound(async (c) => c.html(await missingPage(c), 404));
  app.onError((error, c) => answerTo(error, c));
  return app;

  async function answerTo(error: Error, c: Context): Promise<Response> {
    const problem = error instanceof Problem ? error : unexpected(error);
    if (c.req.path.startsWith('/api/')) return problem.toResponse();
    const { status, detail: text } = problem.facts;
    const person = status === 500 ? undefined : await whoIs(c, system);
    return c.html(messagePage({ title: problem.title, text, person }), status);
  }

  async function missingPage(c: Context) {
    const text = 'There is no page at this address. The plans that you can open are in the list.';
    return messagePage({ title: 'Page not found', text, person: await whoIs(c, system) });
  }
}

/** Browsers keep scripts and styles, and ask each time whether they are still the ones. */
const keepButAsk: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok) c.header('Cache-Control', 'no-cache');
};

/** The cause goes to the server's log, and only there: it may hold a child's data. */
function unexpected(error: Error): Problem {
  console.error(error);
  return new Problem({
    status: 500,
    code: 'MIS_UNEXPECTED',
    detail: 'Something went wrong here, and nothing was changed. Please try again in a moment.',
  });
}
