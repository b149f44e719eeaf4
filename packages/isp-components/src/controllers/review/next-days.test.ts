import { calendarFixtures } from '@isp-kit/fixtures';
import { expect } from '@open-wc/testing';
import { isSchoolDay } from '@isp-kit/core/reviews';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { calendarOf, doubtsOf, nextDays } from './next-days.ts';

async function larkfield() {
  const { url } = calendarFixtures.find(({ name }) => name.startsWith('larkfield'))!;
  const response = await fetch(url);
  return calendarOf(await response.json())!;
}

describe('days to offer for the next review', () => {
  it('are three school days, none after the review is due, in the order of time', async () => {
    const plan = await fixturePlan('year-8-planning-and-anxiety');
    const calendar = await larkfield();
    for (const heldOn of ['2026-11-22', '2026-12-18', '2027-02-10', '2027-07-22']) {
      const found = nextDays(plan, { kind: 'yearly', heldOn, calendar, profile: undefined });
      expect(found.days).to.have.length(3);
      const days = found.days.map(({ on }) => on);
      expect(days).to.deep.equal(days.toSorted());
      for (const { on, week } of found.days) {
        expect(isSchoolDay(calendar, on), on).to.equal('yes');
        expect(on > heldOn && on <= found.due!, on).to.be.true;
        expect(week!.term).to.match(/term/);
      }
    }
  });

  it('avoid weekends and bank holidays without a calendar, and name no term', async () => {
    const plan = await fixturePlan('year-8-planning-and-anxiety');
    const found = nextDays(plan, {
      kind: 'yearly',
      heldOn: '2026-12-25',
      calendar: undefined,
      profile: undefined,
    });
    expect(found.due).to.equal('2027-12-25');
    expect(found.days.at(-1)).to.deep.equal({ on: '2027-12-24' });
  });

  it('are still offered where the review is late already', async () => {
    const plan = await fixturePlan('year-8-planning-and-anxiety');
    const options = { heldOn: '2029-01-10', calendar: undefined, profile: undefined };
    const found = nextDays(plan, { kind: 'termly', ...options });
    expect(found.days.length).to.be.above(0);
    expect(found.days.every(({ on }) => on > '2029-01-10')).to.be.true;
  });
});

describe('a day that somebody chose', () => {
  it('is doubted aloud in a holiday, at a weekend, after the deadline and before today', async () => {
    const calendar = await larkfield();
    const doubts = (on: string) =>
      doubtsOf(on, { heldOn: '2026-11-22', calendar, due: '2027-11-22' }).doubts;
    expect(doubts('2026-12-24')).to.deep.equal(['holiday']);
    expect(doubts('2026-11-28')).to.deep.equal(['weekend']);
    expect(doubts('2027-11-23')).to.deep.equal(['late']);
    expect(doubts('2026-11-20')).to.deep.equal(['before']);
    expect(doubts('2027-03-10')).to.deep.equal([]);
  });

  it('that no calendar knows is doubted only for what every calendar has', () => {
    const facts = { heldOn: '2026-11-22', calendar: undefined, due: undefined };
    expect(doubtsOf('2026-12-25', facts).doubts).to.deep.equal(['bank-holiday']);
    expect(doubtsOf('2027-03-10', facts).doubts).to.deep.equal([]);
  });
});
