/** What the setting that a child comes to sees to. */
import { youngPersonRights } from '../../access/young-person-rights.ts';
import type { SourcePlace } from '../../codes/sources.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { isSameSetting } from '../setting-identity.ts';
import { dayOne } from '../view/day-one.ts';
import { unfinished } from '../view/unfinished.ts';
import {
  adjustmentsOf,
  ask,
  askAbout,
  askOfEhcp,
  doneAt,
  firstDay,
  fromOutside,
  linesAt,
  transitionOf,
} from './answers.ts';
import type { ChecklistItem, ItemAnswer, ItemContext } from './checklist-item.ts';

const code = (at: string): SourcePlace => ({ ref: 'send-code-2015', at });
const practice = { status: 'practice', sources: [] } as const;

export const joinerItems: readonly ChecklistItem[] = [
  {
    id: 'right-child',
    ...practice,
    answer: ({ received }) =>
      received && received.identity.different.length === 0 && received.identity.same.length > 0
        ? { state: 'done', at: ['/person'] }
        : { state: 'ask', at: ['/person'] },
  },
  { id: 'receipt-sent', ...practice, answer: ask },
  {
    id: 'full-set-here',
    ...practice,
    answer: ({ received }) => (received?.set === 'minimum' ? { state: 'not-done' } : undefined),
  },
  { id: 'documents-here', ...practice, answer: documentsHere },
  {
    id: 'kept-back-known',
    ...practice,
    answer: ({ received }) => ((received?.withheld.length ?? 0) > 0 ? ask() : undefined),
  },
  { id: 'setting-in-plan', ...practice, answer: settingInPlan },
  {
    id: 'senco-knows',
    status: 'law',
    sources: [{ ref: 'cfa-2014', at: 'section 67' }],
    answer: ask,
  },
  {
    id: 'adults-know-what-works',
    status: 'guidance',
    sources: [code('6.72 to 6.78')],
    answer: ({ plan }) =>
      plan.about.whatWorks.length === 0 ? ask() : { state: 'ask', at: ['/about/whatWorks'] },
  },
  {
    id: 'safety-plans-here',
    ...practice,
    answer: ({ plan, today }) => askAbout('otherPlans', dayOne(plan, today).safety),
  },
  { id: 'communication-known', ...practice, answer: communication },
  {
    id: 'adjustments-in-place',
    status: 'law',
    sources: [{ ref: 'equality-act-2010', at: 'section 20 and Schedule 13' }],
    answer: (context) => askAbout('adjustments', adjustmentsOf(context)),
  },
  {
    id: 'equipment-here',
    ...practice,
    answer: (context) => askAbout('adjustments', adjustmentsOf(context, 'equipment')),
  },
  {
    id: 'provision-goes-on',
    status: 'law',
    sources: [{ ref: 'cfa-2014', at: 'section 66' }],
    answer: ({ plan }) =>
      askAbout(
        'provision',
        plan.provision.filter(({ status }) => status !== 'ended'),
      ),
  },
  {
    id: 'ehcp-goes-on',
    status: 'law',
    sources: [{ ref: 'cfa-2014', at: 'section 42' }],
    answer: ({ plan }) => askOfEhcp(plan),
  },
  {
    id: 'parents-told',
    status: 'law',
    sources: [{ ref: 'cfa-2014', at: 'section 68' }],
    answer: ({ plan }) =>
      plan.basis.senProvision === 'yes' ? { state: 'ask', at: ['/basis'] } : undefined,
  },
  { id: 'family-met', status: 'guidance', sources: [code('6.64 to 6.71')], answer: familyMet },
  {
    id: 'first-review-fixed',
    status: 'guidance',
    sources: [code('6.65')],
    answer: ({ plan, today }) => {
      const planned = plan.reviews.filter(
        ({ status, plannedFor }) => status === 'planned' && (plannedFor ?? today) >= today,
      );
      return planned.length === 0
        ? { state: 'not-done', at: ['/reviews'] }
        : { state: 'done', at: linesAt(['reviews'], planned) };
    },
  },
  { id: 'steps-left', status: 'guidance', sources: [code('6.57')], answer: stepsLeft },
  { id: 'move-completed', ...practice, answer: moveCompleted },
  {
    id: 'advice-followed-up',
    ...practice,
    answer: ({ plan }) => {
      const open = plan.advice.filter(
        ({ status, recommendations }) =>
          status === 'requested' ||
          (status !== 'withdrawn' && recommendations.some((r) => r.response === 'not-decided')),
      );
      return askAbout('advice', open);
    },
  },
  {
    id: 'disagreements-known',
    ...practice,
    answer: ({ plan }) => askAbout('agreements', unfinished(plan).disagreements),
  },
  {
    id: 'exam-arrangements-made',
    kinds: ['primary-to-secondary', 'to-post-16', 'mid-year'],
    ...practice,
    answer: (context) => askAbout('adjustments', adjustmentsOf(context, 'assessment')),
  },
  { id: 'travel-known', ...practice, answer: travelKnown },
  {
    id: 'young-person-asked',
    status: 'law',
    sources: [{ ref: 'cfa-2014', at: 'sections 80 and 83' }],
    answer: (context) => {
      const today = firstDay(context) ?? context.today;
      return youngPersonRights(context.plan, { today }).has
        ? { state: 'ask', at: ['/person'] }
        : undefined;
    },
  },
  {
    id: 'authority-here-knows',
    kinds: ['between-authorities'],
    ...practice,
    answer: ({ plan }) => askOfEhcp(plan),
  },
  {
    id: 'outside-help-here',
    kinds: ['between-authorities', 'to-post-16', 'mid-year'],
    ...practice,
    answer: ({ plan }) => askAbout('provision', fromOutside(plan)),
  },
  {
    id: 'way-into-class',
    kinds: ['to-mainstream', 'from-alternative-provision'],
    ...practice,
    answer: ({ plan }) => (plan.base ? { state: 'ask', at: ['/base'] } : ask()),
  },
  {
    id: 'who-leads',
    kinds: ['to-alternative-provision', 'from-alternative-provision'],
    ...practice,
    answer: ask,
  },
];

function documentsHere({ received }: ItemContext): ItemAnswer | undefined {
  if (!received || received.documents.length === 0) return undefined;
  const missing = received.documents.filter(({ content }) => content === undefined);
  if (missing.length === 0) return { state: 'done', at: ['/documents'] };
  const at = missing.map(({ document }) => toPointer(['documents', document]));
  return { state: 'ask', at };
}

function settingInPlan({ plan, received, today }: ItemContext): ItemAnswer {
  const here = plan.settings.filter(({ to, identifiers }) => {
    const isOpen = to === undefined || to >= today;
    return isOpen && received && identifiers.some((n) => isSameSetting(n, received.recipient));
  });
  if (!received) return { state: 'ask', at: ['/settings'] };
  if (here.length === 0) return { state: 'not-done', at: ['/settings'] };
  return { state: 'done', at: linesAt(['settings'], here) };
}

function communication({ plan }: ItemContext): ItemAnswer | undefined {
  const { methods, formats, notes, languages } = plan.person.communication;
  const says = methods.length + formats.length + languages.length > 0 || notes !== undefined;
  return says ? { state: 'ask', at: ['/person/communication'] } : undefined;
}

/** Somebody of the family, or the child, was heard since the first day here. */
function familyMet(context: ItemContext): ItemAnswer {
  const since = firstDay(context) ?? context.plan.transitions.at(-1)?.on;
  const voices = context.plan.voices.filter(({ on }) => since !== undefined && on >= since);
  if (voices.length > 0) return { state: 'done', at: linesAt(['voices'], voices) };
  return { state: 'not-done', at: ['/voices'] };
}

function stepsLeft({ plan }: ItemContext): ItemAnswer | undefined {
  const open = plan.transitions
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ id, actions }) =>
      linesAt(
        ['transitions', id, 'actions'],
        actions.filter(({ status }) => status === 'to-do'),
      ),
    );
  return open.length === 0 ? undefined : { state: 'not-done', at: open };
}

function moveCompleted(context: ItemContext): ItemAnswer | undefined {
  const open = transitionOf(context);
  if (open && open.status !== 'complete') {
    return { state: 'not-done', at: [toPointer(['transitions', open.id])] };
  }
  const done = context.plan.transitions.findLast(({ status }) => status === 'complete');
  return done ? doneAt(true, toPointer(['transitions', done.id])) : undefined;
}

function travelKnown({ plan }: ItemContext): ItemAnswer | undefined {
  const lines = plan.transitions.filter(
    ({ status, practical }) => status !== 'cancelled' && practical !== undefined,
  );
  return askAbout('transitions', lines);
}
