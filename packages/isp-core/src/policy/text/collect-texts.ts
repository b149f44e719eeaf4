/** Finds the texts of a plan and says of each whose it is and whether its line still counts. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * Whose words they are: staff's; the child's or family's own, or points about the child that may be
 * theirs; another document's or a professional's; or a record of what was, which nobody rewords.
 */
export type WrittenBy = 'staff' | 'child-or-family' | 'another-document' | 'record';

export interface CollectedText {
  readonly text: string;
  /** JSON Pointer to the line or part that the text belongs to. */
  readonly at: string;
  /** The part of the plan and the field: `provision.statement`. */
  readonly field: string;
  readonly by: WrittenBy;
  /** False where its line is ended, completed or over by its status. */
  readonly live: boolean;
  /** Its line's last day, where it has one. */
  readonly until: PlainDate | undefined;
}

interface LineState {
  readonly by?: WrittenBy;
  readonly live?: boolean;
  readonly until?: PlainDate;
}

type Add = (field: string, at: string, text: string | undefined, line?: LineState) => void;

/** By staff, and still so. */
const standing: LineState = {};

/** All texts of more than a name, in the order of the plan. */
export function collectTexts(plan: Plan): CollectedText[] {
  const texts: CollectedText[] = [];
  const add: Add = (field, at, text, { by = 'staff', live = true, until } = standing) => {
    if (text !== undefined) texts.push({ text, at, field, by, live, until });
  };
  add('person.communication', '/person/communication', plan.person.communication.notes);
  add('basis.explanation', '/basis', plan.basis.explanation);
  plan.basis.layers.forEach(({ reason, criteria, to }, i) => {
    const live = to === undefined;
    add('basis.reason', `/basis/layers/${i}`, reason, { live });
    add('basis.criteria', `/basis/layers/${i}`, criteria, { live, by: 'another-document' });
  });
  childAndFamily(plan, add);
  support(plan, add);
  otherwise(plan, add);
  return texts;
}

function childAndFamily({ about, voices, agreements }: Plan, add: Add): void {
  const own = { by: 'child-or-family' } as const;
  for (const [part, points] of Object.entries(about)) {
    points.forEach(({ text }, i) => {
      add(`about.${part}`, `/about/${part}/${i}`, text, own);
    });
  }
  voices.forEach(({ words }, i) => {
    add('voices.words', `/voices/${i}`, words, own);
  });
  agreements.forEach(({ words }, i) => {
    add('agreements.words', `/agreements/${i}`, words, own);
  });
}

function support(plan: Plan, add: Add): void {
  plan.barriers.forEach(({ statement, where, impact, evidence, firstResponse }, i) => {
    const at = `/barriers/${i}`;
    add('barriers.statement', at, statement);
    add('barriers.where', at, where);
    add('barriers.impact', at, impact);
    add('barriers.evidence', at, evidence, { by: 'record' });
    add('barriers.firstResponse', at, firstResponse, { by: 'record' });
  });
  plan.adjustments.forEach(({ statement, where, endedOn }, i) => {
    const line = endedOn === undefined ? standing : { until: endedOn };
    add('adjustments.statement', `/adjustments/${i}`, statement, line);
    add('adjustments.where', `/adjustments/${i}`, where, line);
  });
  plan.provision.forEach(({ statement, evidenceBase, backInClass, status }, i) => {
    const line = { live: status === 'planned' || status === 'active' };
    add('provision.statement', `/provision/${i}`, statement, line);
    add('provision.evidenceBase', `/provision/${i}`, evidenceBase, line);
    add('provision.backInClass', `/provision/${i}`, backInClass, line);
  });
  plan.outcomes.forEach(({ statement, baseline, target, lifecycle }, i) => {
    const line = { live: lifecycle !== 'completed' && lifecycle !== 'stopped' };
    add('outcomes.statement', `/outcomes/${i}`, statement, line);
    add('outcomes.baseline', `/outcomes/${i}`, baseline, line);
    add('outcomes.target', `/outcomes/${i}`, target, line);
  });
}

function otherwise(plan: Plan, add: Add): void {
  plan.advice.forEach(({ summary, recommendations }, i) => {
    add('advice.summary', `/advice/${i}`, summary, { by: 'another-document' });
    recommendations.forEach(({ text, reason }, k) => {
      const at = `/advice/${i}/recommendations/${k}`;
      add('advice.recommendation', at, text, { by: 'another-document' });
      add('advice.reason', at, reason, { by: 'record' });
    });
  });
  if (plan.base) add('base.mainstreamPlan', '/base', plan.base.mainstreamPlan);
  plan.reviews.forEach(({ summary, decisions }, i) => {
    add('reviews.summary', `/reviews/${i}`, summary, { by: 'record' });
    decisions.forEach(({ text }, k) => {
      add('reviews.decision', `/reviews/${i}/decisions/${k}`, text, { by: 'record' });
    });
  });
  plan.transitions.forEach(({ actions, practical, status }, i) => {
    const live = status === 'planned' || status === 'under-way';
    actions.forEach((action, k) => {
      const at = `/transitions/${i}/actions/${k}`;
      add('transitions.action', at, action.text, { live: live && action.status === 'to-do' });
    });
    add('transitions.practical', `/transitions/${i}`, practical, { live });
  });
}
