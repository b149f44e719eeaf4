import assert from 'node:assert/strict';
import { it } from 'node:test';
import { englandCurrent } from '../profiles/england-current.ts';
import { englandProposed2029 } from '../profiles/england-proposed-2029.ts';
import { effectOf } from './effect.ts';
import type { Impact } from './finding.ts';

const impacts: readonly Impact[] = ['must', 'should', 'consider'];

it('blocks nothing at saving, and warns of a must at sharing, where the profile says nothing', () => {
  for (const profile of [{}, englandCurrent, englandProposed2029]) {
    for (const impact of impacts) {
      assert.equal(effectOf({ outcome: 'fail', impact }, profile, 'saving'), 'advise');
    }
    const sharing = impacts.map((impact) =>
      effectOf({ outcome: 'fail', impact }, profile, 'sharing'),
    );
    assert.deepEqual(sharing, ['warn', 'advise', 'advise']);
  }
});

it('takes the effect from the profile, impact by impact, and the rest as usual', () => {
  const profile = { effects: { sharing: { must: 'block', should: 'warn' } } } as const;
  const at = (moment: 'saving' | 'sharing') =>
    impacts.map((impact) => effectOf({ outcome: 'fail', impact }, profile, moment));
  assert.deepEqual(at('sharing'), ['block', 'warn', 'advise']);
  assert.deepEqual(at('saving'), ['advise', 'advise', 'advise']);
});

it('never stops anybody because a person has yet to judge, and says nothing of what is in order', () => {
  const profile = { effects: { sharing: { must: 'block' } } } as const;
  const effect = (outcome: 'ask' | 'pass' | 'inapplicable') =>
    effectOf({ outcome, impact: 'must' }, profile, 'sharing');
  assert.deepEqual(
    [effect('ask'), effect('pass'), effect('inapplicable')],
    ['advise', 'none', 'none'],
  );
});
