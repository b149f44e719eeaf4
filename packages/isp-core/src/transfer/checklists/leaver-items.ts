/** What the setting that a child leaves sees to. */
import { youngPersonRights } from '../../access/young-person-rights.ts';
import type { SourcePlace } from '../../codes/sources.ts';
import { addMonths } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import {
  adjustmentsOf,
  ask,
  askAbout,
  askOfEhcp,
  doneAt,
  firstDay,
  fromOutside,
  heard,
  linesAt,
  transitionOf,
} from './answers.ts';
import type { ChecklistItem, ItemAnswer, ItemContext } from './checklist-item.ts';
import { aYearAhead, fifteenSchoolDays, namedPlace, namedPlaceDue } from './due-days.ts';
import { phaseMoves } from './move.ts';

const code = (at: string): SourcePlace => ({ ref: 'send-code-2015', at });
const practice = { status: 'practice', sources: [] } as const;

export const leaverItems: readonly ChecklistItem[] = [
  {
    id: 'what-works-written',
    status: 'guidance',
    sources: [code('6.72 to 6.78')],
    answer: ({ plan }) => doneAt(plan.about.whatWorks.length > 0, '/about/whatWorks'),
  },
  { id: 'child-heard', ...practice, answer: (context) => heard(context, 'child') },
  {
    id: 'family-heard',
    status: 'guidance',
    sources: [code('6.64 to 6.71')],
    answer: (context) => heard(context, 'family'),
  },
  { id: 'reviewed-for-the-move', ...practice, answer: reviewed },
  { id: 'lines-up-to-date', ...practice, answer: upToDate },
  { id: 'people-who-know-named', ...practice, answer: peopleNamed },
  { id: 'new-adults-met', kinds: [...phaseMoves, 'to-specialist'], ...practice, answer: ask },
  { id: 'steps-done', status: 'guidance', sources: [code('6.57')], answer: steps },
  { id: 'travel-settled', ...practice, answer: travel },
  {
    id: 'plan-sent',
    ...practice,
    answer: (context) => {
      const move = transitionOf(context);
      if (!move) return { state: 'ask', at: ['/transitions'] };
      return doneAt(move.sent !== undefined, toPointer(['transitions', move.id, 'sent']));
    },
  },
  {
    id: 'transfer-file-sent',
    // From school to school. A nursery has none to send, and a child in alternative provision stays on roll.
    kinds: [
      ...(['infant-to-junior', 'primary-to-secondary', 'to-post-16', 'mid-year'] as const),
      ...(['to-specialist', 'to-mainstream', 'between-authorities', 'school-closing'] as const),
    ],
    status: 'law',
    sources: [{ ref: 'pupil-information-regs-2005', at: 'information sent when a pupil moves' }],
    answer: ask,
    due: fifteenSchoolDays,
  },
  { id: 'school-record-sent', ...practice, answer: ask },
  {
    id: 'documents-gathered',
    ...practice,
    answer: ({ plan }) => askAbout('documents', plan.documents),
  },
  {
    id: 'other-plans-handed-on',
    ...practice,
    answer: ({ plan }) => askAbout('otherPlans', plan.otherPlans),
  },
  {
    id: 'services-told',
    ...practice,
    answer: ({ plan }) =>
      askAbout(
        'advice',
        plan.advice.filter(({ status }) => status === 'requested'),
      ),
  },
  {
    id: 'concerns-not-left',
    ...practice,
    answer: ({ plan }) =>
      askAbout(
        'concerns',
        plan.concerns.filter(({ status }) => status === 'open'),
      ),
  },
  {
    id: 'equipment-settled',
    ...practice,
    answer: (context) => askAbout('adjustments', adjustmentsOf(context, 'equipment')),
  },
  {
    id: 'exam-arrangements-told',
    kinds: ['primary-to-secondary', 'to-post-16', 'mid-year'],
    ...practice,
    answer: (context) => askAbout('adjustments', adjustmentsOf(context, 'assessment')),
  },
  {
    id: 'young-person-decides',
    status: 'law',
    sources: [{ ref: 'cfa-2014', at: 'sections 80 and 83' }],
    answer: youngPerson,
  },
  {
    id: 'next-place-named',
    kinds: phaseMoves,
    status: 'law',
    sources: [{ ref: 'send-regs-2014', at: 'regulation 18' }],
    answer: (context) => {
      const asked = askOfEhcp(context.plan);
      return asked && namedPlace(context)?.state === 'met' ? { ...asked, state: 'done' } : asked;
    },
    due: namedPlaceDue,
  },
  {
    id: 'planned-a-year-ahead',
    kinds: ['to-post-16'],
    status: 'proposed',
    sources: [{ ref: 'dfe-post16-2026', at: 'transition planning' }],
    answer: (context) => {
      const move = transitionOf(context);
      return doneAt((move?.actions.length ?? 0) > 0, '/transitions');
    },
    due: aYearAhead,
  },
  {
    id: 'adulthood-in-view',
    kinds: ['to-post-16'],
    status: 'guidance',
    sources: [code('chapter 8')],
    answer: ({ plan }) => {
      const lines = plan.outcomes.filter(({ pfaArea }) => pfaArea !== undefined);
      if (lines.length === 0) return { state: 'not-done', at: ['/outcomes'] };
      return { state: 'done', at: linesAt(['outcomes'], lines) };
    },
  },
  {
    id: 'early-years-progress-shared',
    kinds: ['early-years-to-school'],
    status: 'guidance',
    sources: [code('5.36 to 5.46')],
    answer: ask,
  },
  {
    id: 'both-authorities-told',
    kinds: ['between-authorities'],
    ...practice,
    answer: ({ plan }) => askOfEhcp(plan),
  },
  {
    id: 'outside-help-told',
    kinds: ['between-authorities', 'to-post-16', 'mid-year'],
    ...practice,
    answer: ({ plan }) => askAbout('provision', fromOutside(plan)),
  },
  {
    id: 'staff-show-staff',
    kinds: ['to-specialist', 'to-mainstream', 'from-alternative-provision'],
    ...practice,
    answer: ask,
  },
  { id: 'way-back-agreed', kinds: ['to-alternative-provision'], ...practice, answer: ask },
  { id: 'who-keeps-the-records', kinds: ['school-closing'], ...practice, answer: ask },
  { id: 'keys-withdrawn', kinds: ['school-closing'], ...practice, answer: ask },
];

const MONTHS = 6;

function reviewed({ plan, today }: ItemContext): ItemAnswer {
  const since = addMonths(today, -MONTHS);
  const lines = plan.reviews.filter(
    ({ status, heldOn, plannedFor }) =>
      (status === 'held' && (heldOn ?? '') >= since) ||
      (status === 'planned' && (plannedFor ?? '') >= today),
  );
  if (lines.length === 0) return { state: 'not-done', at: ['/reviews'] };
  return { state: 'done', at: linesAt(['reviews'], lines) };
}

function upToDate({ plan, today }: ItemContext): ItemAnswer | undefined {
  const { provision } = plan;
  if (provision.length === 0) return undefined;
  const over = provision.filter(
    ({ status, endsOn }) => status !== 'ended' && endsOn !== undefined && endsOn < today,
  );
  return over.length === 0
    ? { state: 'done', at: ['/provision'] }
    : { state: 'not-done', at: linesAt(['provision'], over) };
}

function peopleNamed(context: ItemContext): ItemAnswer {
  const move = transitionOf(context);
  if (!move) return { state: 'not-done', at: ['/transitions'] };
  const at = toPointer(['transitions', move.id, 'peopleWhoKnowMe']);
  return doneAt(move.peopleWhoKnowMe.length > 0, at);
}

function steps(context: ItemContext): ItemAnswer {
  const move = transitionOf(context);
  if (!move || move.actions.length === 0) return { state: 'not-done', at: ['/transitions'] };
  const list = ['transitions', move.id, 'actions'];
  const open = move.actions.filter(({ status }) => status !== 'done');
  return open.length === 0
    ? { state: 'done', at: [toPointer(list)] }
    : { state: 'not-done', at: linesAt(list, open) };
}

function travel(context: ItemContext): ItemAnswer {
  const move = transitionOf(context);
  if (move?.practical === undefined) return { state: 'ask', at: ['/transitions'] };
  return { state: 'done', at: [toPointer(['transitions', move.id, 'practical'])] };
}

/** From the end of compulsory school age it is the young person, and not the parent, who decides. */
function youngPerson(context: ItemContext): ItemAnswer | undefined {
  const day = firstDay(context) ?? context.today;
  const { has } = youngPersonRights(context.plan, { today: day });
  return has ? { state: 'ask', at: ['/person'] } : undefined;
}
