/** What helps and what is good, before anything that is hard. */
import type { Adjustment, Plan, Point, ProvisionLine, Voice } from '../../plan/plan.ts';

export interface WhatWorks {
  /** What helps, for anybody who meets the child for the first time. */
  readonly points: readonly Point[];
  /** Provision that helped when it was last judged. */
  readonly provisionThatHelped: readonly ProvisionLine[];
  /** Adjustments that helped when they were last judged. */
  readonly adjustmentsThatHelp: readonly Adjustment[];
  readonly strengths: readonly Point[];
  readonly interests: readonly Point[];
  readonly mattersToMe: readonly Point[];
  readonly aspirations: readonly Point[];
  /** The child’s and the family’s own words, latest first. */
  readonly voices: readonly Voice[];
}

export function whatWorks(plan: Plan): WhatWorks {
  const { whatWorks: points, strengths, interests, mattersToMe, aspirations } = plan.about;
  const held = plan.reviews
    .filter(({ status }) => status === 'held')
    .toSorted((a, b) => laterFirst(a.heldOn, b.heldOn));
  const provision = lastJudged(held.flatMap((review) => review.provision));
  const adjustments = lastJudged(
    held.flatMap((review) =>
      review.adjustments.map(({ adjustment, helps }) => ({ provision: adjustment, helped: helps })),
    ),
  );
  return {
    points,
    provisionThatHelped: plan.provision.filter(({ id }) => provision.get(id) === 'yes'),
    adjustmentsThatHelp: plan.adjustments.filter(({ id }) => adjustments.get(id) === 'yes'),
    ...{ strengths, interests, mattersToMe, aspirations },
    voices: plan.voices.toSorted((a, b) => laterFirst(a.on, b.on)),
  };
}

/** The judgement of each line at the latest review that has one; reviews come latest first. */
function lastJudged(
  judgements: readonly { readonly provision: string; readonly helped: string }[],
) {
  return new Map(judgements.toReversed().map(({ provision, helped }) => [provision, helped]));
}

const laterFirst = (a = '', b = '') => (a < b ? 1 : a > b ? -1 : 0);
