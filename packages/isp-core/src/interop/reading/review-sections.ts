/** Reviews, what they found and decided, and who agreed. */
import type { Agreement, Decision, Plan, Review } from '../../plan/plan.ts';
import {
  achievements,
  answers,
  nextSteps,
  parties,
  positions,
  reviewKinds,
} from './choice-words.ts';
import { day, ownLine, statementsOf, type Context, type Row } from './context.ts';
import type { ReadingItem, ReadingPart, ReadingSection } from './reading.ts';
import { titleOf } from './section-titles.ts';

export function reviewsSection(context: Context): ReadingSection {
  return {
    key: 'reviews',
    title: titleOf('reviews'),
    items: context.plan.reviews.map((review) => reviewItem(context, review)),
  };
}

function reviewItem(context: Context, review: Review): ReadingItem {
  const { line, names } = context;
  const { kind, status, summary, heldOn, plannedFor, nextReviewOn } = review;
  const on = day(status === 'held' ? heldOn : plannedFor) ?? 'no date';
  const said = `${reviewKinds[kind] ?? ''}, ${status}: ${on}`;
  const rows: readonly Row[] = [
    ['Came', names(review.attended)],
    ['Invited', names(review.invited)],
    ['Left as it is', review.unchanged === true ? 'yes, on purpose' : undefined],
    ['Next review', day(nextReviewOn)],
  ];
  const found = line('', { written: [['What was said', summary]], rows });
  return { ...ownLine(said, [], partsOf(context, review)), details: found.details };
}

function partsOf(context: Context, review: Review): ReadingPart[] {
  const { plan, line } = context;
  const said = plan.voices.filter(({ id }) => review.voices.includes(id));
  return [
    {
      title: 'What the child and the family said for it',
      items: said.map(({ words }) => ({ ...line(words), quote: true as const })),
    },
    { title: 'Outcomes', items: outcomeItems(context, review) },
    { title: 'Extra help', items: provisionItems(context, review) },
    { title: 'What adults do', items: adjustmentItems(context, review) },
    { title: 'Decided', items: review.decisions.map((one) => decisionItem(context, one)) },
  ];
}

/** A judgement may be of a line that this view does not have. */
const statementOf = (lines: Parameters<typeof statementsOf>[0], id: string, instead: string) =>
  statementsOf(lines, [id]) ?? instead;

function outcomeItems({ plan, line }: Context, { outcomes }: Review): ReadingItem[] {
  return outcomes.map((judged) =>
    line(statementOf(plan.outcomes, judged.outcome, 'An outcome'), {
      written: [['How we know', judged.evidence]],
      rows: [
        ['So far', achievements[judged.achievement] ?? 'not judged yet'],
        ['Now', nextSteps[judged.next]],
      ],
    }),
  );
}

function provisionItems({ plan, line }: Context, { provision }: Review): ReadingItem[] {
  return provision.map((judged) =>
    line(statementOf(plan.provision, judged.provision, 'A line of provision'), {
      written: [['Why', judged.reason]],
      rows: [
        ['It happened as planned', answers[judged.delivered]],
        ['It helped', answers[judged.helped]],
        ['Now', nextSteps[judged.next]],
      ],
    }),
  );
}

function adjustmentItems({ plan, line }: Context, { adjustments }: Review): ReadingItem[] {
  return adjustments.map((judged) =>
    line(statementOf(plan.adjustments, judged.adjustment, 'An adjustment'), {
      written: [['Note', judged.note]],
      rows: [
        ['It happens', answers[judged.happens]],
        ['It helps', answers[judged.helps]],
        ['Now', nextSteps[judged.next]],
      ],
    }),
  );
}

function decisionItem({ line, name }: Context, { text, owner, dueOn }: Decision): ReadingItem {
  return line(text, {
    rows: [
      ['Who', name(owner)],
      ['By', day(dueOn)],
    ],
  });
}

export function agreementsSection(context: Context): ReadingSection {
  return {
    key: 'agreements',
    title: titleOf('agreements'),
    items: context.plan.agreements.map((agreement) => agreementItem(context, agreement)),
  };
}

function agreementItem({ plan, line, name }: Context, agreement: Agreement): ReadingItem {
  const { party, person, position, words, revision, on } = agreement;
  const who = name(person) ?? parties[party] ?? '';
  const said = `${who} ${positions[position] ?? ''} to revision ${revision}, on ${day(on) ?? ''}`;
  const { details } = line('', { written: [['In their words', words]] });
  return { ...ownLine(said), details: [...details, ...reviewRow(plan, agreement.review)] };
}

function reviewRow({ reviews }: Plan, id: string | undefined) {
  const at = reviews.find((review) => review.id === id);
  return ownLine('', [['At the review of', day(at?.heldOn ?? at?.plannedFor)]]).details;
}
