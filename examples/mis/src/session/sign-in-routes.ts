/** Signing in and out. */
import { Hono } from 'hono';
import { signInPage } from '../pages/sign-in.ts';
import { findPerson, listPeople, type Person } from '../store/people.ts';
import type { System } from '../system.ts';
import { signIn, signOut, whoIs } from './session.ts';

export function signInRoutes(system: System): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => c.redirect((await whoIs(c, system)) ? '/plans' : '/sign-in', 303));

  routes.get('/sign-in', async (c) =>
    c.html(signInPage({ people: await listPeople(system.database) })),
  );

  routes.post('/sign-in', async (c) => {
    const { person: chosen } = await c.req.parseBody();
    const person = await personNamed(chosen);
    if (!person) {
      const people = await listPeople(system.database);
      return c.html(signInPage({ people, nobodyChosen: true }), 422);
    }
    await signIn(c, system, person);
    return c.redirect('/plans', 303);
  });

  routes.post('/sign-out', (c) => {
    signOut(c);
    return c.redirect('/sign-in', 303);
  });
  return routes;

  async function personNamed(chosen: unknown): Promise<Person | undefined> {
    if (typeof chosen !== 'string') return undefined;
    const [schoolId = '', personId = ''] = chosen.split('/');
    return findPerson(system.database, schoolId, personId);
  }
}
