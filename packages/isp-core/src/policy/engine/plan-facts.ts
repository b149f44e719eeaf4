/**
 * What many rules need to know of a plan. Each fact is worked out when the first rule asks for it,
 * and kept for the run: seventy rules then cost little more than one.
 */
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type {
  Adjustment,
  Contributor,
  Outcome,
  Plan,
  ProvisionLine,
  Review,
} from '../../plan/plan.ts';
import { layersInUse } from '../layers/layers-in-use.ts';
import { isLiveAdjustment, isLiveProvision } from './live-lines.ts';
import type { Keep } from './part-reader.ts';
import type { PlanSection, Profile } from './profile.ts';

/** A line and where it is. */
export interface Placed<Line> {
  readonly line: Line;
  /** JSON Pointer to the line. */
  readonly at: string;
}

export interface PlanFacts {
  /** Planned or given: neither paused nor ended. In the order of the plan, like every list here. */
  readonly liveProvision: () => readonly Placed<ProvisionLine>[];
  /** Not ended by today. */
  readonly liveAdjustments: () => readonly Placed<Adjustment>[];
  /** Proposed, active or on hold: neither completed nor stopped. */
  readonly liveOutcomes: () => readonly Placed<Outcome>[];
  /** Reviews that were held and have a date, the latest first. */
  readonly heldReviews: () => readonly Placed<Review & { heldOn: PlainDate }>[];
  /** A person of the plan. */
  readonly personById: (id: string) => Placed<Contributor> | undefined;
  /** Codes of the layers at which the child has support today. No order among them is meant. */
  readonly layers: () => readonly string[];
  /** Whether the profile expects this part in a plan of these layers; where it says nothing, yes. */
  readonly expects: (section: PlanSection) => boolean;
  /** Whole years today. */
  readonly age: () => number;
  /** The day so many calendar months before today. Many rules look back a year, or half of one. */
  readonly monthsAgo: (months: number) => PlainDate;
  /** The day so many days before today. */
  readonly daysAgo: (days: number) => PlainDate;
  /**
   * What `make` makes of the plan on that day, made at its first call and kept for the run. For
   * facts of a few rules, which the others need not carry in a bundle. Where one plan after another
   * is checked it is given what it made `before`.
   */
  readonly once: <Value>(make: (plan: Plan, today: PlainDate, before?: Value) => Value) => Value;
}

/** The facts of one plan on one day under one profile. What is made is kept for the run, or by `keep`. */
export function planFacts(
  plan: Plan,
  { today, profile }: { readonly today: PlainDate; readonly profile: Profile },
  keep: Keep = keepForRun(),
): PlanFacts {
  const lazy = kept(keep);
  const people = lazy('people', () => {
    return new Map(placed(plan.people, 'people').map((p) => [p.line.id, p]));
  });
  const layers = lazy('layers', () => layersInUse(plan, today));
  return {
    liveProvision: lazy('provision', () =>
      placed(plan.provision, 'provision').filter(({ line }) => isLiveProvision(line)),
    ),
    liveAdjustments: lazy('adjustments', () =>
      placed(plan.adjustments, 'adjustments').filter(({ line }) => isLiveAdjustment(line, today)),
    ),
    liveOutcomes: lazy('outcomes', () =>
      placed(plan.outcomes, 'outcomes').filter(
        ({ line: { lifecycle } }) => lifecycle !== 'completed' && lifecycle !== 'stopped',
      ),
    ),
    heldReviews: lazy('reviews', () => heldReviews(plan)),
    personById: (id) => people().get(id),
    layers,
    expects: (section) => isExpected(section, layers(), profile),
    age: lazy('age', () => ageOn(plan.person.dateOfBirth, today)),
    once: (make) => keep(make, (before) => make(plan, today, before)),
    monthsAgo: remember((months: number) => addMonths(today, -months)),
    daysAgo: remember((days: number) => addDays(today, -days)),
  };
}

/** The lines of a list with their places. */
export function placed<Line>(lines: readonly Line[], section: keyof Plan): Placed<Line>[] {
  return lines.map((line, i) => ({ line, at: `/${section}/${i}` }));
}

/** Keeps all that is made, for one plan. */
function keepForRun(): Keep {
  const made = new Map<unknown, unknown>();
  return (name, make) => {
    if (!made.has(name)) made.set(name, make());
    // Under this name stands what this very function made.
    return made.get(name) as ReturnType<typeof make>;
  };
}

/** Works a value out at the first call, and gives the same one at every other. */
const kept =
  (keep: Keep) =>
  <Value>(name: string, make: () => Value): (() => Value) =>
  () =>
    keep(name, make);

/** Works a value out at the first call with that number. */
function remember<Value>(make: (n: number) => Value): (n: number) => Value {
  const made = new Map<number, Value>();
  return (n) => {
    const known = made.get(n);
    if (known !== undefined) return known;
    const value = make(n);
    made.set(n, value);
    return value;
  };
}

function heldReviews({ reviews }: Plan): Placed<Review & { heldOn: PlainDate }>[] {
  return placed(reviews, 'reviews')
    .filter(
      (review): review is Placed<Review & { heldOn: PlainDate }> =>
        review.line.status === 'held' && review.line.heldOn !== undefined,
    )
    .sort((a, b) => (a.line.heldOn < b.line.heldOn ? 1 : a.line.heldOn > b.line.heldOn ? -1 : 0));
}

/** With several layers, what any of them expects; with none, what all of them do. */
function isExpected(section: PlanSection, layers: readonly string[], profile: Profile): boolean {
  const byLayer = profile.sections;
  if (byLayer === undefined) return true;
  const known = layers.filter((layer) => Object.hasOwn(byLayer, layer));
  return known.length > 0
    ? known.some((layer) => byLayer[layer]?.includes(section))
    : Object.values(byLayer).every((sections) => sections.includes(section));
}

function ageOn(born: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return addMonths(born, years * 12) <= on ? years : years - 1;
}
