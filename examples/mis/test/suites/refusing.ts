/** What cannot be saved is refused with a reason, and nothing is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, it } from 'node:test';
import { readPlan, serializePlan } from '@isp-kit/core/plan';
import { brokenFixtures, hostileTexts } from '@isp-kit/fixtures';
import { planOf } from '../testing/invented.ts';
import type { Stage } from '../testing/stage.ts';
import { problemOf, type ProblemBody, type Visitor } from '../testing/visitor.ts';

export function refusingTests(stage: () => Stage): void {
  const { id } = planOf('Elsie');
  let before: unknown;
  let senco: Visitor;
  let etag: string;

  const everything = async () => [
    await stage().database.query('select plan_id, document::text from plans order by plan_id'),
    await stage().database.query('select plan_id, last_number, head from plan_logs order by 1'),
    await stage().database.query('select plan_id, number from plan_log_entries order by 1, 2'),
  ];

  beforeEach(async () => {
    senco = await stage().signIn('mrs-okafor');
    ({ etag } = await senco.open(id));
    before = await everything();
  });
  afterEach(async () => assert.deepEqual(await everything(), before, 'nothing was written'));

  const put = (body: BodyInit) => senco.put(id, body, { 'If-Match': etag });
  const text = serializePlan(planOf('Elsie'));

  for (const fixture of brokenFixtures) {
    it(`refuses a file that is ${fixture.name}`, async () => {
      // Made from other children's plans, so without its defect it would be refused as theirs.
      const problem = await refused(await put(readFileSync(fixture.url)));
      assert.equal(problem.code, fixture.code);
      assert.equal(problem.pointer, fixture.path);
      const [first] = problem.errors ?? [];
      const { code, pointer, detail } = problem;
      assert.deepEqual(first, { code, pointer, detail });
    });
  }

  for (const { name, text: hostile } of hostileTexts) {
    it(`refuses ${name}`, async () => {
      const made = hostile();
      // Over HTTP all of it is bytes, and half a character cannot be sent.
      const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
      const read = readPlan(bytes);
      assert.ok(!read.ok);
      assert.equal((await refused(await put(bytes))).code, read.error[0]?.code);
    });
  }

  it('refuses another child’s plan', async () => {
    const problem = await problemOf(await put(serializePlan(planOf('Theo'))), 422);
    assert.equal(problem.code, 'MIS_OTHER_PLAN');
    assert.equal(problem.pointer, '/id');
  });

  it('refuses what is too large, whether or not it says so', async () => {
    const size = 5_000_001;
    const declared = await put(new Uint8Array(size));
    assert.equal((await problemOf(declared, 413)).code, 'ISP_READ_TOO_LARGE');
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        // Without an end: only a server that stops reading can answer.
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const endless = await senco.request(`/api/plans/${id}`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        'Transfer-Encoding': 'chunked',
        'Sec-Fetch-Site': 'same-origin',
        'If-Match': etag,
      },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await problemOf(endless, 413)).code, 'ISP_READ_TOO_LARGE');
    assert.ok(sent < 6_000_000);
  });

  it('refuses other types than JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined]) {
      const response = await senco.put(id, new TextEncoder().encode(text), {
        'If-Match': etag,
        'Content-Type': type,
      });
      assert.equal((await problemOf(response, 415)).code, 'MIS_NOT_JSON_TYPE');
    }
  });

  it('refuses other methods', async () => {
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      const response = await senco.request(`/api/plans/${id}`, {
        method,
        headers: { 'Sec-Fetch-Site': 'same-origin' },
      });
      assert.equal((await problemOf(response, 405)).code, 'MIS_METHOD');
      assert.equal(response.headers.get('allow'), 'GET, HEAD, PUT');
    }
  });

  it('refuses to change what only saving sets', async () => {
    const { plan } = await senco.open(id);
    const edited = { ...plan, createdAt: '2020-01-01T00:00:00Z' };
    const problem = await problemOf(await put(serializePlan(edited)), 403);
    assert.equal(problem.code, 'ISP_ACCESS_DENIED');
    assert.equal(problem.pointer, '/createdAt');
  });

  it('answers for a plan that is not there', async () => {
    for (const planId of ['8d7dbf5c-0f6a-4f0e-9f38-1f2f3b1c0d11', 'x', '\0', "' or 1=1 --"]) {
      const response = await senco.request(`/api/plans/${encodeURIComponent(planId)}`);
      assert.equal((await problemOf(response, 404)).code, 'MIS_NO_SUCH_PLAN');
    }
    const nowhere = await senco.request('/api/elsewhere');
    assert.equal((await problemOf(nowhere, 404)).code, 'MIS_NO_SUCH_ADDRESS');
  });
}

/** Text that is no sound JSON is 400 (or 413); sound JSON that is no sound plan is 422. */
async function refused(response: Response): Promise<ProblemBody> {
  const { code } = (await response.clone().json()) as ProblemBody;
  const tooLarge = code === 'ISP_READ_TOO_LARGE';
  return problemOf(response, tooLarge ? 413 : code.startsWith('ISP_READ_') ? 400 : 422);
}
