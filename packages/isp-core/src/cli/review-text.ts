/** Reviews, what they found and decided, and who agreed, as text. */
import { labelOf } from '../codes/code-list.ts';
import { roles } from '../codes/roles.ts';
import type { Agreement, Decision, Plan, ProvisionJudgement, Review } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import { nameOf } from './name-of.ts';
import { titleOf } from './section-titles.ts';
import type { TextSection } from './text-section.ts';
import { wrap } from './wrap.ts';

export function reviewSections(plan: Plan): TextSection[] {
  return [
    { title: titleOf('reviews'), lines: plan.reviews.map((review) => reviewText(plan, review)) },
    { title: titleOf('agreements'), lines: plan.agreements.map((a) => agreementText(plan, a)) },
    {
      title: titleOf('people'),
      lines: plan.people.map(({ name, role, relation }) =>
        wrap(`${name} (${relation ?? labelOf(roles, role)})`, { first: '- ' }),
      ),
    },
  ];
}

const reviewKinds: Readonly<Record<Review['kind'], string>> = {
  yearly: 'Yearly review',
  termly: 'Termly meeting',
  early: 'Early review',
  ehcp: 'EHC plan review',
  transition: 'Review before a move',
};

function reviewText(plan: Plan, review: Review): string {
  const { kind, status, summary, nextReviewOn } = review;
  const on = status === 'held' ? review.heldOn : review.plannedFor;
  const when = on === undefined ? 'no date' : dateInWords(on);
  const inside = (text: string) => wrap(text, { first: '  ', rest: '    ' });
  return [
    wrap(`${reviewKinds[kind]}, ${status}: ${when}`, { first: '- ' }),
    ...(summary === undefined ? [] : [inside(summary)]),
    ...review.provision.map((judgement) => inside(judgementText(plan, judgement))),
    ...review.decisions.map((decision) => inside(decisionText(plan, decision))),
    ...(nextReviewOn === undefined ? [] : [inside(`Next: ${dateInWords(nextReviewOn)}`)]),
  ].join('\n');
}

const delivered: Readonly<Record<ProvisionJudgement['delivered'], string>> = {
  yes: 'it happened as planned',
  partly: 'it happened in part',
  no: 'it did not happen',
  'not-known': 'whether it happened is not known',
};

const helped: Readonly<Record<ProvisionJudgement['helped'], string>> = {
  yes: 'it helped',
  somewhat: 'it helped somewhat',
  no: 'it did not help',
  'not-known': 'whether it helped is not known',
};

function judgementText(plan: Plan, judgement: ProvisionJudgement): string {
  const line = plan.provision.find(({ id }) => id === judgement.provision);
  const what = line ? `“${line.statement}”` : 'A line of provision';
  const reason = judgement.reason === undefined ? '' : ` ${judgement.reason}`;
  return `${what}: ${delivered[judgement.delivered]}; ${helped[judgement.helped]}.${reason}`;
}

function decisionText(plan: Plan, { text, owner, dueOn }: Decision): string {
  const who = nameOf(plan, owner);
  const by = dueOn === undefined ? undefined : `by ${dateInWords(dueOn)}`;
  const detail = [who, by].filter((part) => part !== undefined).join(', ');
  return `Decided: ${text}${detail === '' ? '' : ` (${detail})`}`;
}

const parties: Readonly<Record<Agreement['party'], string>> = {
  child: 'The child',
  family: 'The family',
  setting: 'The setting',
  professional: 'A professional',
};

const positions: Readonly<Record<Agreement['position'], string>> = {
  agreed: 'agreed',
  'agreed-in-part': 'agreed in part',
  'not-agreed': 'did not agree',
};

function agreementText(
  plan: Plan,
  { party, person, position, words, revision, on }: Agreement,
): string {
  const who = nameOf(plan, person) ?? parties[party];
  const fact = `${who} ${positions[position]} to revision ${revision}, on ${dateInWords(on)}`;
  return wrap(words === undefined ? `${fact}.` : `${fact}: “${words}”`, { first: '- ' });
}
