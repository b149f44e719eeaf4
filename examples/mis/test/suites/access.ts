/** Who sees which plans, and how much of them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { serializePlan, type Plan } from '@isp-kit/core/plan';
import { planOf, withOutcome } from '../testing/invented.ts';
import type { Stage } from '../testing/stage.ts';
import { problemOf } from '../testing/visitor.ts';
import { withheldTexts } from '../testing/withheld-texts.ts';

export function accessTests(stage: () => Stage): void {
  /** Every plan that somebody can open, of all that there are. */
  async function openTo(person: string): Promise<string[]> {
    const visitor = await stage().signIn(person);
    const children = ['Theo', 'Elsie', 'Jude', 'Meera', 'Amira', 'Keziah', 'Haris', 'Rosa'];
    const statuses = await Promise.all(
      children.map(async (child) => {
        const page = await visitor.request(`/plans/${planOf(child).id}`);
        const api = await visitor.request(`/api/plans/${planOf(child).id}`);
        assert.equal(page.status, api.status, 'pages and API agree');
        return api.status;
      }),
    );
    assert.ok(statuses.every((status) => status === 200 || status === 404));
    const list = await (await visitor.request('/plans')).text();
    for (const [at, child] of children.entries()) {
      assert.equal(list.includes(planOf(child).id), statuses[at] === 200, 'and so does the list');
    }
    return children.filter((_, at) => statuses[at] === 200);
  }

  it('shows a SENCO every plan of their own school and no other', async () => {
    const larkfield = ['Theo', 'Elsie', 'Jude', 'Meera', 'Amira', 'Keziah'];
    assert.deepEqual(await openTo('mrs-okafor'), larkfield);
    assert.deepEqual(await openTo('little-acorns-nursery/mrs-penhallow'), ['Haris']);
  });

  it('shows teachers their classes, and parents their children', async () => {
    assert.deepEqual(await openTo('mr-bains'), ['Theo']);
    assert.deepEqual(await openTo('mr-whitcombe'), ['Jude', 'Amira', 'Keziah']);
    assert.deepEqual(await openTo('ms-brannigan'), ['Elsie']);
    assert.deepEqual(await openTo('nan-pat'), ['Elsie']);
  });

  it('shows a teacher who is also a parent only their classes while they are here as a teacher', async () => {
    const { person } = planOf('Elsie');
    await stage().database.query(
      `insert into parents (school_id, pupil_id, person_id)
       select school_id, pupil_id, 'mr-bains' from pupils where given_name = $1`,
      [person.givenName],
    );
    assert.deepEqual(await openTo('mr-bains'), ['Theo']);
  });

  it('sends nothing over HTTP that is withheld', async () => {
    let looked = 0;
    for (const [person, audience, child] of [
      ['ms-castellan', 'parent', 'Jude'],
      ['mr-whitcombe', 'class-teacher', 'Jude'],
      ['mr-whitcombe', 'class-teacher', 'Keziah'],
      ['mr-morton', 'parent', 'Keziah'],
      ['mrs-haddad', 'parent', 'Amira'],
      ['ms-brannigan', 'parent', 'Elsie'],
    ] as const) {
      const plan = planOf(child);
      const visitor = await stage().signIn(person);
      const paths = [
        `/api/plans/${plan.id}`,
        `/plans/${plan.id}`,
        `/plans/${plan.id}/history`,
        '/plans',
      ];
      const answers = await Promise.all(paths.map((path) => visitor.request(path)));
      const bytes = (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
      for (const secret of withheldTexts(plan, audience)) {
        looked++;
        assert.ok(!bytes.includes(secret), `${person} is sent “${secret}”`);
      }
    }
    assert.ok(looked > 5, 'the invented plans withhold something');
  });

  it('withholds in the list, too', async () => {
    const { id } = planOf('Theo');
    const listFor = async (person: string) =>
      (await (await stage().signIn(person)).request('/plans')).text();
    assert.match(await listFor('mrs-asante'), /Extra help/);
    const senco = await stage().signIn('mrs-okafor');
    const { plan, etag } = await senco.open(id);
    const restricted = {
      kind: 'by-request' as const,
      reason: 'At the family’s wish.',
      audiences: [],
    };
    const layers = plan.basis.layers.map((layer) => ({ ...layer, restricted }));
    const body = serializePlan({ ...plan, basis: { ...plan.basis, layers } });
    assert.equal((await senco.put(id, body, { 'If-Match': etag })).status, 200);
    assert.doesNotMatch(await listFor('mrs-asante'), /Extra help/);
  });

  it('keeps what somebody was not shown when they save', async () => {
    const plan = planOf('Jude');
    const teacher = await stage().signIn('mr-whitcombe');
    const senco = await stage().signIn('mrs-okafor');
    const { plan: view, etag } = await teacher.open(plan.id);
    const edited = withOutcome(view, 'Jude asks for a pause with his card.');
    const response = await teacher.put(plan.id, serializePlan(edited), { 'If-Match': etag });
    assert.equal(response.status, 200);
    const { plan: whole } = await senco.open(plan.id);
    const { revision, updatedAt } = whole;
    assert.deepEqual(whole, {
      ...withOutcome(plan, 'Jude asks for a pause with his card.'),
      revision,
      updatedAt,
    });
  });

  it('refuses changes that are somebody else’s to make, and says whose', async () => {
    const { id } = planOf('Elsie');
    const mother = await stage().signIn('ms-brannigan');
    const { plan, etag } = await mother.open(id);
    const response = await mother.put(id, serializePlan(withOutcome(plan, 'Mine.')), {
      'If-Match': etag,
    });
    const problem = await problemOf(response, 403);
    assert.equal(problem.code, 'ISP_ACCESS_DENIED');
    assert.equal(problem.pointer, '/outcomes/0/statement');
  });

  it('lets a parent add their own words, and only as their own', async () => {
    const { id, people } = planOf('Elsie');
    const mother = await stage().signIn('ms-brannigan');
    const { plan, etag } = await mother.open(id);
    const idOf = (name: string) => people.find((person) => person.name === name)!.id;
    const voice = (person: string): Plan['voices'][number] => ({
      id: '5f0b8a3e-3f55-4c0d-9a54-3d1a5c7e0b21',
      speaker: 'family',
      person,
      words: 'She told me the whole story of the horse at bedtime.',
      method: 'written',
      language: 'en-GB',
      on: '2026-11-22',
    });
    const adding = (person: string) =>
      mother.put(id, serializePlan({ ...plan, voices: [...plan.voices, voice(person)] }), {
        'If-Match': etag,
      });
    await problemOf(await adding(idOf('Nan Pat')), 403);
    assert.equal((await adding(idOf('Ms Brannigan'))).status, 200);
    const { plan: now } = await mother.open(id);
    assert.deepEqual(now.voices.at(-1), voice(idOf('Ms Brannigan')));
  });

  it('keeps the page for recording reviews from families', async () => {
    const mother = await stage().signIn('ms-brannigan');
    const pageAt = (ending: string) => mother.request(`/plans/${planOf('Elsie').id}${ending}`);
    assert.equal((await pageAt('/change')).status, 200);
    assert.equal((await pageAt('/review')).status, 403);
    assert.doesNotMatch(await (await pageAt('')).text(), /review"/);
  });

  it('tells each reader what changed in what they see, and nothing else', async () => {
    const { id } = planOf('Jude');
    const senco = await stage().signIn('mrs-okafor');
    const words = 'Jude finds the quiet room by himself.';
    const secret = 'Somebody else is part of this.';
    const first = await senco.open(id);
    const seenByAll = withOutcome(first.plan, words);
    await senco.put(id, serializePlan(seenByAll), { 'If-Match': first.etag });
    const second = await senco.open(id);
    const hidden = {
      ...second.plan,
      barriers: [
        ...second.plan.barriers,
        {
          id: '8d7dbf5c-0f6a-4f0e-9f38-1f2f3b1c0d11',
          statement: secret,
          areas: [],
          restricted: {
            kind: 'third-party' as const,
            reason: 'About another child.',
            audiences: [],
          },
        },
      ],
    };
    const added = await senco.put(id, serializePlan(hidden), { 'If-Match': second.etag });
    assert.equal(added.status, 200);
    const historyFor = async (person: string) =>
      (await (await stage().signIn(person)).request(`/plans/${id}/history`)).text();
    assert.match(await historyFor('mrs-okafor'), new RegExp(secret));
    for (const person of ['mr-whitcombe', 'ms-castellan']) {
      const history = await historyFor(person);
      assert.match(history, new RegExp(`Mrs Okafor changed the .* It now says “${words}`));
      assert.match(history, /Nothing changed that is shown to you/);
      assert.doesNotMatch(history, new RegExp(secret));
    }
  });
}
