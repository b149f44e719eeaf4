/** Outcomes as Goals: whether one is worked on apart from whether it was achieved, as FHIR has it, too. */
import type { Outcome, Plan } from '../../plan/plan.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import { nameOf } from '../reading/name-of.ts';
import type { Annotation, CodeableConcept, FhirGoal, Reference } from './fhir-types.ts';
import { annotation, fhirDay, fhirText, listed } from './fhir-values.ts';

const ACHIEVEMENT = 'http://terminology.hl7.org/CodeSystem/goal-achievement';

/** FHIR has no "in part" and no "more than": the nearest code, and the plan’s own words. */
const achievements: Readonly<
  Record<Outcome['achievement'], readonly [string, string] | undefined>
> = {
  'not-yet-judged': undefined,
  'not-achieved': ['not-achieved', 'Not achieved'],
  'partly-achieved': ['in-progress', 'Achieved in part'],
  achieved: ['achieved', 'Achieved'],
  exceeded: ['achieved', 'More than achieved'],
};

const lifecycles: Readonly<Record<Outcome['lifecycle'], FhirGoal['lifecycleStatus']>> = {
  proposed: 'proposed',
  active: 'active',
  'on-hold': 'on-hold',
  completed: 'completed',
  stopped: 'cancelled',
};

export function goalsOf(plan: Plan, subject: Reference): FhirGoal[] {
  return plan.outcomes.map((outcome) => {
    const { id, lifecycle, statement, kind, pfaArea } = outcome;
    const area = pfaArea === undefined ? [] : [`preparing for adulthood: ${pfaArea}`];
    const achievementStatus = achievementOf(outcome);
    return {
      resourceType: 'Goal',
      id,
      lifecycleStatus: lifecycles[lifecycle],
      ...(achievementStatus === undefined ? {} : { achievementStatus }),
      category: [kind, ...area].map((text) => ({ text: text.replaceAll('-', ' ') })),
      description: { text: fhirText(statement) },
      subject,
      ...targetOf(outcome),
      ...listed('note', notesOf(plan, outcome)),
    };
  });
}

function achievementOf({ achievement }: Outcome): CodeableConcept | undefined {
  const found = achievements[achievement];
  return found && { coding: [{ system: ACHIEVEMENT, code: found[0] }], text: found[1] };
}

/** A target’s detail must say what it is measured by. */
function targetOf({ scale, target, dueOn }: Outcome): Pick<FhirGoal, 'target'> {
  const dueDate = fhirDay(dueOn);
  if (scale === undefined && target === undefined && dueDate === undefined) return {};
  const measured = scale !== undefined || target !== undefined;
  return {
    target: [
      {
        ...(measured ? { measure: { text: fhirText(scale ?? 'How we shall know') } } : {}),
        ...(target === undefined ? {} : { detailString: fhirText(target) }),
        ...(dueDate === undefined ? {} : { dueDate }),
      },
    ],
  };
}

function notesOf(plan: Plan, { id, baseline, barriers }: Outcome): Annotation[] {
  const lowers = plan.barriers.filter((barrier) => barriers.includes(barrier.id));
  const seen = plan.progress.filter(({ outcome }) => outcome === id);
  return [
    ...(baseline === undefined ? [] : [annotation(`Where the child is now: ${baseline}`)]),
    ...lowers.map(({ statement }) => annotation(`It would lower: ${statement}`)),
    ...seen.map(({ on, kind, value, text, observedBy }) => {
      const whose = kind === 'child-view' ? 'What the child says' : 'What was seen';
      const measure = value === undefined ? [] : [String(value)];
      const said = [...measure, ...(text === undefined ? [] : [text])].join('. ');
      const words = said === '' ? `looked at on ${dateInWords(on)}` : said;
      return annotation(`${whose}: ${words}`, { author: nameOf(plan, observedBy), on });
    }),
  ];
}
