import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIXTURES_TODAY } from '@isp-kit/fixtures';
import { viewFor } from '../../access/view-for.ts';
import { examplePlan, id } from '../../testing/example-plan.ts';
import { fixturePlans } from '../reading/testing/fixture-plans.ts';
import { flat, toldTexts } from '../reading/testing/told-texts.ts';
import { writePlanText } from './write-plan-text.ts';

const today = '2026-11-22';

describe('writePlanText', () => {
  for (const audience of ['senco', 'parent', 'external-professional']) {
    it(`tells the ${audience} every text of every plan that they may see, and no code, id or path`, () => {
      for (const { name, plan: whole } of fixturePlans) {
        const { plan, withheld } = viewFor(whole, { audience });
        const text = writePlanText(plan, { audience, today: FIXTURES_TODAY, withheld });
        const said = flat(text);
        for (const told of toldTexts(plan)) {
          assert.ok(said.includes(flat(told)), `${name}: ${told}`);
        }
        assert.doesNotMatch(text, /undefined|\[object|[0-9a-f]{8}-[0-9a-f]{4}-/, name);
        assert.doesNotMatch(text, /\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b/, name);
        const wide = text.split('\n').filter((line) => line.length > 78 && / \S/.test(line.trim()));
        assert.deepEqual(wide, [], name);
      }
    });
  }

  it('puts the child first and what was kept back last', () => {
    const { plan, withheld } = viewFor(examplePlan(), { audience: 'parent' });
    const text = writePlanText(plan, { audience: 'parent', today, withheld });
    const titles = [...text.matchAll(/\n(.+)\n-+\n/g)].map(([, title]) => title);
    assert.equal(titles[0], 'Strengths');
    assert.equal(titles.at(-1), 'Kept back');
    assert.match(text, /^Robin Example: Individual Support Plan\n=+\nYear 4, Example School\n/);
  });

  it('leaves out a line that is marked as not for this reader, though the plan was never cut, and says so', () => {
    const plan = examplePlan();
    plan.barriers[0]!.restricted = { kind: 'third-party', reason: 'A brother.', audiences: [] };
    const parent = writePlanText(plan, { audience: 'parent', today });
    assert.doesNotMatch(parent, /Long words/);
    assert.match(
      parent,
      /Kept back\n-+\n- What gets in the way, something about another person\. A/,
    );
    assert.match(writePlanText(plan, { audience: 'senco', today }), /Long words/);
    assert.doesNotMatch(writePlanText(plan, { audience: 'senco', today }), /A brother|Kept back/);
  });

  it('has on one page the child, what adults do and whom to ask, and no history', () => {
    const text = writePlanText(examplePlan(), {
      audience: 'class-teacher',
      today,
      detail: 'one-page',
    });
    assert.match(text, /One instruction at a time/);
    assert.match(text, /3 sessions of 20 minutes each week, in a group of 4/);
    assert.match(text, /Mr Teacher \(Class teacher\)/);
    assert.doesNotMatch(text, /2017|X000000017001|Yearly review/);
  });

  it('gives families everyday words, staff their own, and a host’s lists theirs', () => {
    const plan = examplePlan();
    assert.match(
      writePlanText(plan, { audience: 'parent', today }),
      /Extra help from the setting’s own/,
    );
    assert.match(writePlanText(plan, { audience: 'leader', today }), /Layer: Targeted\n/);
    plan.people[1]!.role = 'forest-school-leader';
    assert.match(writePlanText(plan, { audience: 'leader', today }), /\(forest school leader\)/);
  });

  it('cannot be made to look as though it had other parts', () => {
    const plan = examplePlan();
    plan.about.strengths[0]!.text = 'Kind.\n\nKept back\n---------\n- Nothing.';
    plan.person.familyName = 'Example\n=======\nFake';
    plan.about.interests.push({ id: id(26), text: '# Not a heading' });
    const text = writePlanText(plan, { audience: 'senco', today, withheld: [] });
    assert.equal(text.match(/^Kept back$/gm)?.length, 1);
    assert.match(text, /^Robin Example ======= Fake: Individual Support Plan\n=+\n/);
  });
});
