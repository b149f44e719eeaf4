import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isFree } from './when.ts';

const tuesday = { date: '2027-03-02', weekday: 2 } as const;
const slot = { start: '15:30', end: '16:15' };

it('takes only whole slots, and no part of one that is barred', () => {
  const cases = [
    [{}, true],
    [{ can: [{ weekdays: [2] }] }, true],
    [{ can: [{ weekdays: [3] }] }, false],
    [{ can: [{ start: '15:30', end: '16:15' }] }, true],
    [{ can: [{ start: '15:31' }] }, false],
    [{ can: [{ from: '2027-03-02', to: '2027-03-02' }] }, true],
    [{ can: [{ from: '2027-03-03' }] }, false],
    [{ can: [{ to: '2027-03-01' }] }, false],
    [{ can: [] }, false],
    [{ cannot: [{ start: '16:14' }] }, false],
    [{ cannot: [{ start: '16:15' }] }, true],
    [{ cannot: [{ end: '15:30' }] }, true],
    [{ can: [{}], cannot: [{ weekdays: [2] }] }, false],
  ] as const;
  for (const [availability, free] of cases) {
    assert.equal(isFree(availability, tuesday, slot), free, JSON.stringify(availability));
  }
});
