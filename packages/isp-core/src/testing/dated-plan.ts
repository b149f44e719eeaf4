/** Plans with any dates, in any order, present or not, for property tests of whatever counts in days. */
import fc from 'fast-check';
import { addDays } from '../kernel/plain-date.ts';
import type { Plan, Setting } from '../plan/plan.ts';
import { ehcpPlan, id, review, reviewPlan } from './review-plan.ts';

/** Sixteen years around the day of the tests, and 29 February more often than it comes. */
const someDay = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.integer({ min: -3000, max: 3000 }).map((n) => addDays('2028-06-01', n)),
  },
  { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2028-02-29', '2032-02-29') },
);

/** A line with some of its dates, and the rest of it as given. */
function dated<Key extends string, Rest extends object>(dates: readonly Key[], rest: Rest) {
  const model = Object.fromEntries(dates.map((key) => [key, someDay])) as Record<
    Key,
    typeof someDay
  >;
  return fc.record(model, { requiredKeys: [] }).map((days) => ({ ...rest, ...days }));
}

const some = <Line>(line: fc.Arbitrary<Line>) => fc.array(line, { maxLength: 3 });

/** One of several, with an id of its own by its place. */
const numbered = <Line>(from: number, lines: fc.Arbitrary<Line[]>) =>
  lines.map((all) => all.map((line, i) => ({ ...line, id: id(from + i) })));

const decisions = numbered(100, some(dated(['dueOn'], { text: 'Order the desk.' })));

const reviews = numbered(
  1,
  some(
    fc
      .tuple(
        dated(['heldOn', 'plannedFor', 'nextReviewOn'], {}),
        fc.constantFrom('planned', 'held', 'cancelled'),
        fc.constantFrom('yearly', 'termly', 'early', 'ehcp', 'transition'),
        decisions,
      )
      .map(([days, status, kind, decided]) =>
        review({ ...days, status, kind, decisions: decided }),
      ),
  ),
);

const provision = numbered(
  10,
  some(
    fc.constantFrom('planned', 'active', 'paused', 'ended').chain((status) =>
      dated(['startsOn', 'endsOn'], {
        ...{ layer: 'targeted', statement: 'Reading.', barriers: [], outcomes: [], status },
        ...{ ehcpProvision: [], recipient: { kind: 'child' as const }, statusHistory: [] },
      }),
    ),
  ),
);

const adjustments = numbered(
  20,
  some(
    dated(['startedOn', 'lastCheckedOn', 'endedOn'], {
      ...{ statement: 'A quiet place.', kind: 'environment' as const, barriers: [] },
    }),
  ),
);

const advice = numbered(
  30,
  some(
    fc
      .constantFrom('requested', 'received', 'declined')
      .chain((status) =>
        dated(['requestedOn', 'expectedBy', 'givenOn'], { status, recommendations: [] }),
      ),
  ),
);

const actions = numbered(110, some(dated(['dueOn'], { text: 'Visit.', status: 'to-do' as const })));

const transitions = numbered(
  40,
  some(
    fc
      .tuple(
        fc.constantFrom('primary-to-secondary', 'to-post-16', 'year-to-year', 'infant-to-junior'),
        fc.constantFrom('planned', 'under-way', 'complete', 'cancelled'),
        dated(['on'], { peopleWhoKnowMe: [] }),
        actions,
      )
      .map(([kind, status, rest, steps]) => ({ ...rest, kind, status, actions: steps })),
  ),
);

const concerns = numbered(
  50,
  some(
    fc
      .tuple(
        someDay,
        numbered(
          120,
          some(
            someDay.chain((from) =>
              dated(['dueOn', 'answeredOn'], { from, stage: 'panel' as const }),
            ),
          ),
        ),
      )
      .map(([raisedOn, stages]) => ({
        ...{ kind: 'other' as const, statement: 'The card is gone.', about: [], panel: [] },
        ...{ status: 'open' as const, raisedOn, stages },
      })),
  ),
);

const outcomes = numbered(
  70,
  some(
    fc.constantFrom('active', 'completed', 'stopped').chain((lifecycle) =>
      dated(['dueOn'], {
        ...{ statement: 'Takes the bus.', kind: 'independence' as const, barriers: [] },
        ...{ lifecycle, achievement: 'not-yet-judged' as const },
      }),
    ),
  ),
);

const otherPlans = numbered(
  80,
  some(dated(['reviewDueOn'], { kind: 'health-care' as const, title: 'Health' })),
);

const settings: fc.Arbitrary<Setting[]> = numbered(
  60,
  some(
    fc
      .tuple(
        fc.constantFrom('early-years', 'primary', 'secondary', 'post-16'),
        fc.constantFrom('school', 'special-school'),
        someDay.chain((from) => dated(['to'], { from, name: 'Somewhere', identifiers: [] })),
      )
      .map(([phase, kind, rest]) => ({ ...rest, phase, kind, attendance: 'main' as const })),
  ),
);

const ehcp = dated(['issuedOn', 'amendedOn', 'reviewedOn', 'reviewDueOn'], {});

const base = dated(['reviewedOn', 'nextReviewOn'], {
  ...{ kind: 'support-base' as const, hoursInBase: 5, hoursInClass: 20, provision: [] },
});

const parts = fc.record({
  ...{ reviews, provision, outcomes, adjustments, advice },
  ...{ transitions, concerns, settings, base, otherPlans },
});

/** Any such plan, with or without an EHC plan. */
export const datedPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    parts,
    fc.option(ehcp, { nil: undefined }),
    fc.constantFrom('E1', 'N1', 'R', '2', '6', '8', '9', '11', '13', 'X'),
    someDay,
    someDay,
  )
  .map(([changes, plan, yearGroup, changed, dateOfBirth]) => {
    const person = { ...reviewPlan().person, yearGroup, dateOfBirth };
    const rest = { ...changes, person, updatedAt: `${changed}T09:00:00Z` };
    return plan ? ehcpPlan(plan, rest) : reviewPlan(rest);
  });
