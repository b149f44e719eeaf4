/** How long it takes to schedule a year of reviews, how level they come out, and how many move when something changes. */
import { weekdayOf } from '../src/kernel/plain-date.ts';
import type { Schedule, ScheduledReview } from '../src/reviews/schedule/schedule.ts';
import type { ScheduleOptions } from '../src/reviews/schedule/review-requests.ts';
import { scheduleReviews } from '../src/reviews/schedule/schedule-reviews.ts';
import type { When } from '../src/reviews/schedule/when.ts';
import { secondaryOptions, secondaryPlans } from './secondary-school.ts';

function timed<T>(task: () => T): [T, number] {
  const start = performance.now();
  const value = task();
  return [value, performance.now() - start];
}

const line = (label: string, { reviews, unplaced, load }: Schedule, time: number): string =>
  `  ${label.padEnd(32)} ${time.toFixed(0).padStart(6)} ms  ${reviews.length} placed, ${unplaced.length} not, ` +
  `busiest week ${load.peak}, bound ${load.lowerBound}, ratio ${load.ratio.toFixed(2)}`;

console.log('From plans to a schedule, the best of three:');
for (const size of [240, 500, 1000, 2000]) {
  const plans = secondaryPlans(size);
  const options = secondaryOptions(plans);
  const runs = [1, 2, 3].map(() => timed(() => scheduleReviews(plans, options)));
  const [best] = runs.toSorted(([, a], [, b]) => a - b);
  if (best) console.log(line(`${size} plans`, ...best));
}

console.log('One thing changes after 240 were scheduled:');
const plans = secondaryPlans(240);
const options = secondaryOptions(plans);
const before = scheduleReviews(plans, options);

for (const { label, change, forced } of changes(options)) {
  const [after, time] = timed(() =>
    scheduleReviews(plans, { ...options, ...change, previous: before.reviews }),
  );
  const others = before.reviews.filter((review) => !forced(review));
  const now = new Map(after.reviews.map(({ id, on, start }) => [id, `${on} ${start}`]));
  const moved = others.filter(({ id, on, start }) => now.get(id) !== `${on} ${start}`);
  const share = ((100 * moved.length) / others.length).toFixed(1);
  console.log(
    `${line(label, after, time)}; ${before.reviews.length - others.length} had to move, ` +
      `${moved.length} of ${others.length} others did (${share} %)`,
  );
}

interface Changed {
  readonly label: string;
  readonly change: Partial<ScheduleOptions>;
  /** Whether it takes a review’s place away. */
  readonly forced: (review: ScheduledReview) => boolean;
}

function changes({ staff = [], capacity }: ScheduleOptions): Changed[] {
  const [senco, ...others] = staff;
  if (senco === undefined) return [];
  const { cannot = [] } = senco;
  const tuesdays: When = { weekdays: [2] };
  const without = (when: When) => ({ staff: [{ ...senco, cannot: [...cannot, when] }, ...others] });
  return [
    { label: 'nothing', change: {}, forced: () => false },
    {
      label: 'the SENCO away for a week',
      change: without({ from: '2027-03-01', to: '2027-03-05' }),
      forced: ({ on }) => on >= '2027-03-01' && on <= '2027-03-05',
    },
    {
      label: 'the SENCO away on Tuesdays',
      change: without(tuesdays),
      forced: ({ on }) => weekdayOf(on) === 2,
    },
    {
      label: 'no officer on Thursdays',
      change: { staff: [senco, ...others.map((each) => ({ ...each, can: [tuesdays] }))] },
      forced: ({ on, kinds }) => weekdayOf(on) === 4 && kinds.includes('ehcp'),
    },
    {
      label: 'two a day, not three',
      change: { capacity: { ...capacity, perDay: capacity.perDay - 1 } },
      forced: () => false,
    },
    {
      label: 'one slot fewer',
      change: { capacity: { ...capacity, slots: capacity.slots.slice(1) } },
      forced: ({ start }) => start === capacity.slots[0]?.start,
    },
  ];
}
