import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appendChange, startLog } from '../../edit/log/append-change.ts';
import { examplePlan, id, READING_BARRIER, READING_PROVISION } from '../../testing/example-plan.ts';
import { runHere } from '../../testing/run-here.ts';

const restricted = { kind: 'third-party', reason: 'About a brother.', audiences: [] };
const marked = { id: id(4701), text: 'His brother learns here, too.', restricted };
const plan = examplePlan();
const withMark = {
  ...plan,
  about: { ...plan.about, strengths: [...plan.about.strengths, marked] },
};
const ports = { newSalt: () => 'salt-of-twenty-two-chars' };
const log = await appendChange(
  await startLog(plan, ports),
  {
    actor: { audience: 'senco' },
    at: '2026-06-02T15:30:00Z',
    edits: [{ type: 'set', at: `/barriers/${READING_BARRIER}/impact`, value: 'Avoids books.' }],
  },
  ports,
);
const files = {
  'plan.json': JSON.stringify(withMark),
  'log.json': JSON.stringify(log),
  'other.json': JSON.stringify({ ...log, planId: id(77) }),
  'text.json': '"decided"',
};
const isp = (args: readonly string[], more = {}) => runHere(args, { ...files, ...more });
const today = ['--today', '2026-07-01'];

describe('isp disclose', () => {
  test('prints the working paper, and the answer once all is decided', async () => {
    const paper = await isp(['disclose', 'plan.json', '--log', 'log.json', ...today]);
    assert.equal(paper.code, 1);
    assert.match(paper.out, /Not to be given as it stands[^]*\[TO DECIDE\]/);
    const json = await isp(['disclose', 'plan.json', ...today, '--json']);
    const { toDecide, passages } = JSON.parse(json.out) as {
      toDecide: number[];
      passages: { number: number; at: string }[];
    };
    const about = passages.find(({ at }) => at.endsWith(marked.id))?.number;
    const decisions = toDecide.map((passage) =>
      passage === about
        ? { passage, give: false, by: 'Ms Okafor', reason: 'It is about somebody else.' }
        : { passage, give: true, by: 'Ms Okafor' },
    );
    const decided = { 'decided.json': JSON.stringify(decisions) };
    const args = ['disclose', 'plan.json', ...today, '--decide', 'decided.json'];
    const answer = await isp(args, decided);
    assert.equal(answer.code, 0, answer.err);
    assert.match(answer.out, /KEPT BACK\n\d+\. It is about somebody else/);
    assert.ok(!answer.out.includes(marked.text));
    const open = await isp(args, { 'decided.json': '[]' });
    assert.equal(open.code, 1);
    assert.match(open.err, /ISP_DISCLOSURE_UNDECIDED/);
  });

  test('refuses what it cannot read', async () => {
    const wrong = [
      ['disclose'],
      ['disclose', 'nowhere.json'],
      ['disclose', 'plan.json', '--log', 'other.json'],
      ['disclose', 'plan.json', '--decide', 'text.json'],
      ['disclose', 'plan.json', '--today', 'soon'],
    ];
    for (const args of wrong) assert.equal((await isp(args)).code, 2, args.join(' '));
  });
});

describe('isp chronology', () => {
  test('tells both sides the same, with the log where there is one', async () => {
    const told = await isp(['chronology', 'plan.json', '--log', 'log.json']);
    assert.equal(told.code, 0, told.err);
    assert.match(told.out, /Both sides \(.*\) hold this same document/);
    assert.ok(!told.out.includes(marked.text));
    const about = ['chronology', 'plan.json', '--about', READING_PROVISION, '--json'];
    const some = JSON.parse((await isp(about)).out) as { events: { at: string }[] };
    const all = JSON.parse((await isp(['chronology', 'plan.json', '--json'])).out) as {
      events: unknown[];
    };
    assert.ok(some.events.length > 0 && some.events.length < all.events.length);
  });

  test('knows its audiences, and that there are two sides', async () => {
    const unknown = await isp(['chronology', 'plan.json', '--sides', 'parent,press']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /no audience “press”/);
    assert.equal((await isp(['chronology', 'plan.json', '--sides', 'parent'])).code, 2);
    assert.equal((await isp(['chronology'])).code, 2);
    assert.equal((await isp(['chronology', 'plan.json', '--today', 'soon'])).code, 2);
  });
});
