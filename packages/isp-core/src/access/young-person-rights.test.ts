/** From when a young person decides, and what they are until then. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { weekdayOf } from '../kernel/plain-date.ts';
import { examplePlan, id } from '../testing/example-plan.ts';
import { canEdit } from './can-edit.ts';
import { mayOpen } from './departed.ts';
import { viewFor } from './view-for.ts';
import { endOfCompulsorySchoolAge, youngPersonRights } from './young-person-rights.ts';

describe('the end of compulsory school age', () => {
  // Last Fridays in June, from a calendar: 2023-06-30, 2024-06-28, 2025-06-27, 2026-06-26, 2028-06-30.
  const cases: [string, string][] = [
    ['2006-09-01', '2023-06-30'],
    ['2007-08-31', '2023-06-30'],
    ['2007-09-01', '2024-06-28'],
    ['2008-02-29', '2024-06-28'],
    ['2008-06-28', '2024-06-28'],
    ['2008-08-31', '2024-06-28'],
    ['2008-09-01', '2025-06-27'],
    ['2009-12-31', '2026-06-26'],
    ['2010-01-01', '2026-06-26'],
    ['2012-02-29', '2028-06-30'],
  ];
  for (const [born, end] of cases) {
    test(`${born} gives ${end}`, () => assert.equal(endOfCompulsorySchoolAge(born), end));
  }

  test('is a last Friday in June, at 15 or 16, whoever it is', () => {
    const births = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(births, (date) => {
        const born = date.toISOString().slice(0, 10);
        const end = endOfCompulsorySchoolAge(born);
        assert.match(end, /^\d{4}-06-(?:2[4-9]|30)$/);
        assert.equal(weekdayOf(end), 5);
        const age =
          Number(end.slice(0, 4)) -
          Number(born.slice(0, 4)) -
          (born.slice(5) > end.slice(5) ? 1 : 0);
        assert.ok(age === 15 || age === 16, `${born}: ${age}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('has an answer for dates that nobody was born on', () => {
    assert.equal(endOfCompulsorySchoolAge('9999-12-31'), '9999-12-31');
    assert.equal(endOfCompulsorySchoolAge('0001-01-01'), '0017-06-30');
  });
});

describe('a young person', () => {
  // Born on 4 March 2017: the last Friday in June 2033 is the 24th.
  const plan = { ...examplePlan(), concerns: [] };
  const own = { type: 'add', at: '/about/strengths', line: { id: id(29), text: 'Funny' } } as const;
  const withdraw = { type: 'set', at: '/status', value: 'closed' } as const;

  test('has rights from the day after, with the law that says so', () => {
    assert.equal(youngPersonRights(plan, { today: '2033-06-24' }).has, false);
    const { has, from, sources } = youngPersonRights(plan, { today: '2033-06-25' });
    assert.deepEqual([has, from, sources[0]?.ref], [true, '2033-06-25', 'education-act-1996']);
  });

  test('is a child until then, and is told from when', () => {
    const before = viewFor(plan, { audience: 'young-person', today: '2033-06-24' });
    assert.deepEqual(before.plan, viewFor(plan, { audience: 'child' }).plan);
    assert.equal(before.treatedAs?.audience, 'child');
    assert.match(before.treatedAs.reason, /from 25 June 2033/);
    const actor = { audience: 'young-person' };
    const refused = canEdit(plan, withdraw, { actor, today: '2033-06-24' });
    assert.match(refused.reason, /from 25 June 2033.*Adults write this part with you/);
    assert.ok(canEdit(plan, own, { actor, today: '2033-06-24' }).allowed);
    assert.match(mayOpen(plan, { ...actor, today: '2033-06-24' }).reason, /25 June 2033/);
  });

  test('sees what a parent saw from then on', () => {
    const after = viewFor(plan, { audience: 'young-person', today: '2033-06-25' });
    assert.deepEqual(after, viewFor(plan, { audience: 'parent' }));
  });

  test('is a child where nobody says what day it is', () => {
    assert.equal(viewFor(plan, { audience: 'young-person' }).treatedAs?.audience, 'child');
  });
});
