/** Signing in and out, and requests that come from elsewhere. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { serializePlan } from '@isp-kit/core/plan';
import { planOf } from '../testing/invented.ts';
import type { Stage } from '../testing/stage.ts';
import { ORIGIN, problemOf } from '../testing/visitor.ts';

export function sessionTests(stage: () => Stage): void {
  const { id } = planOf('Theo');

  it('shows nothing to somebody who is not signed in', async () => {
    const nobody = stage().nobody();
    const api = await nobody.request(`/api/plans/${id}`);
    assert.equal((await problemOf(api, 401)).code, 'MIS_NOT_SIGNED_IN');
    for (const path of ['/plans', `/plans/${id}`, `/plans/${id}/history`, '/']) {
      const page = await nobody.request(path);
      assert.equal(page.status, 303);
      assert.equal(page.headers.get('location'), '/sign-in');
    }
  });

  it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
    const response = await stage()
      .nobody()
      .request('/sign-in', {
        method: 'POST',
        headers: { Origin: ORIGIN },
        body: new URLSearchParams({ person: 'larkfield-academy/mrs-okafor' }),
      });
    const cookie = response.headers.get('set-cookie') ?? '';
    assert.match(cookie, /; HttpOnly/);
    assert.match(cookie, /; SameSite=Strict/);
  });

  it('asks again where nobody was chosen', async () => {
    for (const person of ['', 'larkfield-academy/nobody', 'x', '/']) {
      const response = await stage()
        .nobody()
        .request('/sign-in', {
          method: 'POST',
          headers: { Origin: ORIGIN },
          body: new URLSearchParams({ person }),
        });
      assert.equal(response.status, 422);
      assert.match(await response.text(), /Nobody is chosen yet/);
      assert.equal(response.headers.get('set-cookie'), null);
    }
  });

  it('does not take a cookie that somebody has altered', async () => {
    const visitor = await stage().signIn('ms-brannigan');
    visitor.cookie = visitor.cookie.replace('ms-brannigan', 'mrs-okafor');
    await problemOf(await visitor.request(`/api/plans/${id}`), 401);
    visitor.cookie = 'isp_session=%5B%22larkfield-academy%22%5D';
    await problemOf(await visitor.request(`/api/plans/${id}`), 401);
  });

  it('ends after a school day, and on signing out', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const now = stage().clock.instant;
    stage().clock.instant = new Date(Date.parse(now) + 8 * 3_600_000 + 1).toISOString();
    await problemOf(await senco.request(`/api/plans/${id}`), 401);
    stage().clock.instant = now;
    const out = await senco.request('/sign-out', { method: 'POST', headers: { Origin: ORIGIN } });
    assert.equal(out.status, 303);
    assert.match(out.headers.get('set-cookie') ?? '', /^isp_session=; Max-Age=0/);
  });

  it('makes no change for another website', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const { plan, etag } = await senco.open(id);
    const elsewhere: Record<string, string | undefined>[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: ORIGIN },
      { 'Sec-Fetch-Site': undefined, Origin: 'https://elsewhere.example' },
      { 'Sec-Fetch-Site': undefined, Origin: 'null' },
      { 'Sec-Fetch-Site': undefined },
    ];
    for (const headers of elsewhere) {
      const response = await senco.put(id, serializePlan(plan), { 'If-Match': etag, ...headers });
      assert.equal((await problemOf(response, 403)).code, 'MIS_FOREIGN_REQUEST');
    }
    const own = { 'If-Match': etag, 'Sec-Fetch-Site': undefined, Origin: ORIGIN };
    assert.equal((await senco.put(id, serializePlan(plan), own)).status, 200);
  });

  it('answers only to this computer’s names', async () => {
    const response = await stage().app.request('http://rebound.example:4173/sign-in');
    assert.equal(response.status, 421);
  });

  it('sends the strictest headers with everything', async () => {
    const senco = await stage().signIn('mrs-okafor');
    for (const path of [
      '/plans',
      `/plans/${id}`,
      `/api/plans/${id}`,
      '/nowhere',
      '/api/nowhere',
      '/sign-in',
      '/styles.css',
    ]) {
      const { headers } = await senco.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self';/, path);
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      const kept = path === '/styles.css' ? 'no-cache' : 'no-store';
      assert.equal(headers.get('cache-control'), kept, path);
    }
  });

  it('never sends a file from outside the public folder', async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/build/..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
    ]) {
      const response = await stage().nobody().request(path);
      assert.doesNotMatch(await response.text(), /example-mis/);
      assert.equal(response.status, 404);
    }
  });
}
