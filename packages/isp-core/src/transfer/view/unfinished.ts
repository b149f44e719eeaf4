/** What was begun and not ended, so that it is not lost with the move. */
import type { Agreement, Outcome, Plan, Review } from '../../plan/plan.ts';

type Transition = Plan['transitions'][number];
type AdviceItem = Plan['advice'][number];

export interface Unfinished {
  /** Steps of the move that were not done, or not yet. */
  readonly actions: readonly Transition['actions'][number][];
  /** Outcomes still worked on. */
  readonly outcomes: readonly Outcome[];
  /** Advice that was asked for and has not come. */
  readonly awaited: readonly AdviceItem[];
  /** Recommendations that nobody has decided on. */
  readonly undecided: readonly AdviceItem['recommendations'][number][];
  /** Reviews that are planned. */
  readonly reviews: readonly Review[];
  /** Those whose latest answer is that they do not agree, or only in part. */
  readonly disagreements: readonly Agreement[];
}

export function unfinished(plan: Plan): Unfinished {
  const { transitions, outcomes, advice, reviews } = plan;
  return {
    actions: transitions
      .filter(({ status }) => status !== 'cancelled')
      .flatMap(({ actions }) => actions.filter(({ status }) => status !== 'done')),
    outcomes: outcomes.filter(
      ({ lifecycle }) => lifecycle !== 'completed' && lifecycle !== 'stopped',
    ),
    awaited: advice.filter(({ status }) => status === 'requested'),
    undecided: advice
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap(({ recommendations }) =>
        recommendations.filter(({ response }) => response === 'not-decided'),
      ),
    reviews: reviews.filter(({ status }) => status === 'planned'),
    disagreements: latestAnswers(plan).filter(({ position }) => position !== 'agreed'),
  };
}

/** Each party’s answer to the latest revision that they answered to. */
function latestAnswers({ agreements }: Plan): Agreement[] {
  const latest = new Map<string, Agreement>();
  for (const answer of agreements) {
    const whose = `${answer.party} ${answer.person ?? ''}`;
    const known = latest.get(whose);
    const isLater = !known || isAfter(answer, known);
    if (isLater) latest.set(whose, answer);
  }
  return [...latest.values()];
}

const isAfter = (a: Agreement, b: Agreement) =>
  a.revision > b.revision || (a.revision === b.revision && a.on >= b.on);
