/** By when somebody who raised a concern has an answer. */
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { dateInWords } from '../date-in-words.ts';
import type { ConcernStageName, DaysToAnswer } from '../deadline-policy.ts';
import type { DeadlineOptions } from '../review-policy.ts';
import { counted, deadlineOf, type DeadlineFacts, type FindDeadlines } from './deadline-of.ts';

/** Of each concern that is open, the stage that it is at; one without a stage is at the first. */
export const concernStage: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['concern-stage'];
  if (!policy) return [];
  return plan.concerns.flatMap((concern, index) => {
    const stage = concern.status === 'open' ? stageNow(concern, index) : undefined;
    if (!stage) return [];
    const facts = factsOf(stage, policy.stages[stage.name], options);
    return [deadlineOf('concern-stage', policy, facts, options)];
  });
};

interface StageNow {
  readonly name: ConcernStageName;
  readonly at: string;
  readonly from: PlainDate;
  readonly dueOn?: PlainDate | undefined;
}

/** Undefined where the last stage was answered: then the next step is the family’s. */
function stageNow(
  { stages, raisedOn }: Plan['concerns'][number],
  index: number,
): StageNow | undefined {
  const last = stages.at(-1);
  if (!last) return { name: 'informal', at: toPointer(['concerns', index]), from: raisedOn };
  if (last.answeredOn !== undefined) return undefined;
  const at = toPointer(['concerns', index, 'stages', stages.length - 1]);
  return { name: last.stage, at, from: last.from, dueOn: last.dueOn };
}

function factsOf(
  { at, from, dueOn }: StageNow,
  allowed: DaysToAnswer | undefined,
  { calendar }: DeadlineOptions,
): DeadlineFacts {
  const anchor = { event: 'stage-began', on: from } as const;
  const began = `after this stage began on ${dateInWords(from)}`;
  if (dueOn !== undefined) {
    return { at, anchor, due: dueOn, arithmetic: `The day that was set for an answer, ${began}` };
  }
  if (!allowed) return { at, anchor, arithmetic: `No time is set for an answer ${began}` };
  if ('days' in allowed) {
    const arithmetic = `${counted(allowed.days, 'day')} ${began}`;
    return { at, anchor, due: addDays(from, allowed.days), arithmetic };
  }
  const arithmetic = `${counted(allowed.schoolDays, 'school day')} ${began}`;
  const day = calendar && addSchoolDays(calendar, from, allowed.schoolDays);
  if (day?.known) return { at, anchor, due: day.date, arithmetic };
  const why = calendar
    ? 'the calendar does not reach so far'
    : 'without a calendar the day is not known';
  return { at, anchor, arithmetic: `${arithmetic}; ${why}` };
}
