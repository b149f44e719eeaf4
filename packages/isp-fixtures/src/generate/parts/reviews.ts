/** Reviews of every year, the termly meetings since the last, the one that is planned, and who agreed. */
import type { JsonObject, Line } from '../../json.ts';
import { schoolDayUpTo, textOf, weekday, type Day } from '../days.ts';
import { lastLookedAt, type Story } from '../story.ts';
import type { Cast } from './cast.ts';
import type { Support } from './support.ts';
import type { VoicesOfPlan } from './voices.ts';

const summaries = [
  'The whole plan was gone through with the child and the family. What helped goes on.',
  'A short meeting, since most of it works. One thing was changed and one was stopped.',
  'Held after school, with tea. The family brought what they see at home, and it was the best evidence of the day.',
  'Not everything had been given, and the plan now says so.',
] as const;

const decisions = [
  'Tell every teacher of the change by Friday.',
  'Ask for a visit before the end of term.',
  'Try the new time for four weeks, then look again.',
  'Send the week’s words home on Mondays.',
] as const;

export interface ReviewsOfPlan {
  readonly reviews: readonly JsonObject[];
  readonly agreements: readonly JsonObject[];
}

export function reviewsOf(
  story: Story,
  cast: Cast,
  support: Support,
  voices: VoicesOfPlan,
  revision: number,
): ReviewsOfPlan {
  const { heldOn, random, today } = story;
  const last = lastLookedAt(story);
  const held = heldOn.map((on) =>
    heldReview(story, cast, support, { on, voices: on === last ? voices.forLast : [] }),
  );
  const termly = termlyDays(last, today).map((on) => termlyReview(story, cast, support, on));
  const next = schoolDayUpTo(last + random.int(320, 355));
  const planned = next > today && random.chance(0.75) ? [plannedReview(story, cast, next)] : [];
  const lastReview = held.at(-1);
  return {
    reviews: [...held, ...termly, ...planned],
    agreements: answers(story, cast, {
      revision,
      on: last,
      review: lastReview?.id,
    }),
  };
}

const kindOf = ({ standing }: Story) => (standing === 'specialist' ? 'ehcp' : 'yearly');

const everybody = ({ child, parents, teacher, senco, specialist }: Cast): string[] => [
  ...[child, ...parents, teacher, senco],
  ...(specialist === undefined ? [] : [specialist]),
];

function heldReview(
  story: Story,
  cast: Cast,
  support: Support,
  { on, voices }: { on: Day; voices: readonly string[] },
): Line {
  const { id, random } = story;
  const judged = random.some(
    support.help.filter((help) => help.from < on),
    3,
  );
  const aims = support.aims.filter((aim) => aim.from < on);
  return {
    id: id(),
    status: 'held',
    kind: kindOf(story),
    heldOn: textOf(on),
    invited: everybody(cast),
    attended: everybody(cast).filter((_, i) => random.chance(i === 0 ? 0.5 : 0.85)),
    voices,
    summary: random.pick(summaries),
    outcomes: aims.map((aim) => ({
      id: id(),
      outcome: aim.id,
      achievement: random.pick(['partly-achieved', 'achieved', 'not-achieved', 'partly-achieved']),
      evidence: `${aim.measure.scale}, counted that week.`,
      next: aim.active ? 'continue' : 'complete',
    })),
    provision: judged.map((help) => ({
      id: id(),
      provision: help.id,
      delivered: random.pick(['yes', 'yes', 'partly', 'no']),
      helped: random.pick(['yes', 'yes', 'somewhat', 'no']),
      reason: random.pick([
        'Same adult, same time.',
        'Staff changes in the spring.',
        'Short and often.',
      ]),
      next: help.active ? 'keep' : 'stop',
    })),
    adjustments: random.some(support.adjustments, 2).map((adjustment) => ({
      id: id(),
      adjustment: adjustment.id,
      happens: random.pick(['yes', 'yes', 'partly']),
      helps: random.pick(['yes', 'somewhat', 'yes']),
      next: 'keep',
    })),
    decisions: [
      {
        id: id(),
        text: random.pick(decisions),
        owner: cast.senco,
        dueOn: textOf(weekday(on + 14)),
      },
    ],
    nextReviewOn: textOf(schoolDayUpTo(on + 350)),
  };
}

/** About one a term since the last look at the whole plan, and no more than two. */
function termlyDays(last: Day, today: Day): Day[] {
  return [110, 220].map((days) => schoolDayUpTo(last + days)).filter((day) => day < today - 7);
}

function termlyReview({ id, random }: Story, cast: Cast, { help }: Support, on: Day): JsonObject {
  return {
    id: id(),
    status: 'held',
    kind: 'termly',
    heldOn: textOf(on),
    invited: [...cast.parents, cast.teacher],
    attended: [cast.parents[0], cast.teacher],
    voices: [],
    outcomes: [],
    provision: help
      .filter((line) => line.active && line.from < on)
      .map((line) => ({
        id: id(),
        provision: line.id,
        delivered: random.pick(['yes', 'yes', 'partly']),
        helped: random.pick(['yes', 'somewhat', 'not-known']),
        next: 'keep',
      })),
    adjustments: [],
    decisions: [],
    ...(random.chance(0.3) ? { unchanged: true } : {}),
  };
}

function plannedReview(story: Story, cast: Cast, on: Day): JsonObject {
  return {
    id: story.id(),
    status: 'planned',
    kind: kindOf(story),
    plannedFor: textOf(on),
    invited: everybody(cast),
    ...{ attended: [], voices: [], outcomes: [], provision: [], adjustments: [], decisions: [] },
  };
}

interface Answered {
  readonly revision: number;
  readonly on: Day;
  readonly review: string | undefined;
}

function answers(
  { id, random, today }: Story,
  cast: Cast,
  { revision, on, review }: Answered,
): JsonObject[] {
  const day = textOf(Math.min(schoolDayUpTo(on + 2), today));
  const common = { revision, ...(review === undefined ? {} : { review }), on: day };
  const position =
    random.float() < 0.9
      ? 'agreed'
      : random.pick(['agreed-in-part', 'agreed-in-part', 'not-agreed']);
  const words =
    position === 'agreed'
      ? {}
      : { words: 'We agree with what helps and not with how little of it there is.' };
  return [
    { id: id(), party: 'family', person: cast.parents[0], position, ...words, ...common },
    ...(random.chance(0.7)
      ? [{ id: id(), party: 'child', person: cast.child, position: 'agreed', ...common }]
      : []),
  ];
}
