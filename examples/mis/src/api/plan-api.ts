/** `/api/plans/:id`: the plan as JSON, for the one who is signed in. */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../http/problem.ts';
import { signedIn, type SignedInEnv } from '../session/session.ts';
import type { System } from '../system.ts';
import { openPlan } from './open-plan.ts';
import { putPlan } from './put-plan.ts';
import { representationFor, type Representation } from './representation.ts';

/** As much as `readPlan` takes. */
const MAX_BYTES = 5_000_000;

export function planApi(system: System): Hono<SignedInEnv> {
  const api = new Hono<SignedInEnv>();
  api.use(signedIn(system, () => notSignedIn.toResponse()));

  api.get('/plans/:id', async (c) => {
    const person = c.get('person');
    const { plan } = await openPlan(system, person, c.req.param('id'));
    return send(c, representationFor(plan, person.audience));
  });

  api.put(
    '/plans/:id',
    requireJson,
    bodyLimit({ maxSize: MAX_BYTES, onError: refuseSize }),
    async (c) =>
      send(
        c,
        await putPlan(system, {
          person: c.get('person'),
          planId: c.req.param('id'),
          ifMatch: c.req.header('if-match'),
          pageFor: c.req.header('mis-page-for'),
          body: new Uint8Array(await c.req.arrayBuffer()),
        }),
      ),
  );

  api.all('/plans/:id', (c) => {
    throw new Problem(
      {
        status: 405,
        code: 'MIS_METHOD',
        detail: `A plan can be read and saved here, and nothing else (${c.req.method}).`,
      },
      { Allow: 'GET, HEAD, PUT' },
    );
  });

  api.all('*', () => {
    throw new Problem({
      status: 404,
      code: 'MIS_NO_SUCH_ADDRESS',
      detail: 'There is nothing at this address.',
    });
  });
  return api;
}

const notSignedIn = new Problem({
  status: 401,
  code: 'MIS_NOT_SIGNED_IN',
  detail: 'You are not signed in, or your session has ended. Sign in, and try again.',
});

function send(c: Context, { text, etag }: Representation): Response {
  return c.body(text, 200, { 'Content-Type': 'application/json', ETag: etag });
}

/** A form on another site can send only types other than this one. */
async function requireJson(c: Context, next: () => Promise<void>): Promise<void> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Problem({
      status: 415,
      code: 'MIS_NOT_JSON_TYPE',
      detail: 'A plan is saved as JSON (Content-Type: application/json).',
    });
  }
  await next();
}

function refuseSize(): Response {
  return new Problem({
    status: 413,
    code: 'ISP_READ_TOO_LARGE',
    detail: `This plan is too large: a plan is at most ${MAX_BYTES / 1_000_000} MB.`,
  }).toResponse();
}
