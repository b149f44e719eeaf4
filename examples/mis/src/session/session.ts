/**
 * Who is signed in: a cookie that names a person and when they signed in, signed with the server's
 * secret. Scripts cannot read it and other sites' requests do not carry it.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { findPerson, type Person } from '../store/people.ts';
import type { System } from '../system.ts';

const COOKIE = 'isp_session';
/** A school day. */
const HOURS = 8;

export interface SignedInEnv {
  Variables: { person: Person };
}

export async function signIn(c: Context, system: System, person: Person): Promise<void> {
  const value = JSON.stringify([person.schoolId, person.personId, system.clock.now()]);
  await setSignedCookie(c, COOKIE, value, system.secret, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: system.publicOrigin?.startsWith('https:') ?? false,
  });
}

export function signOut(c: Context): void {
  deleteCookie(c, COOKIE, { path: '/' });
}

/** Whoever is signed in, looked up afresh: somebody who has left the school is out at once. */
export async function whoIs(c: Context, system: System): Promise<Person | undefined> {
  const value = await getSignedCookie(c, system.secret, COOKIE);
  // `false` is a cookie with a wrong signature.
  if (!value) return undefined;
  const [schoolId, personId, since] = JSON.parse(value) as [string, string, string];
  const age = Date.parse(system.clock.now()) - Date.parse(since);
  if (age > HOURS * 3_600_000) return undefined;
  return findPerson(system.database, schoolId, personId);
}

/** Lets only people who are signed in past; `refuse` says what the others get. */
export const signedIn =
  (system: System, refuse: (c: Context) => Response): MiddlewareHandler<SignedInEnv> =>
  async (c, next) => {
    const person = await whoIs(c, system);
    if (!person) return refuse(c);
    c.set('person', person);
    return next();
  };
