/** What gets in the way, what is done about it, and what should change, as text. */
import { labelOf, type LabelFor } from '../codes/code-list.ts';
import { layers } from '../codes/layers.ts';
import type { Adjustment, Barrier, Outcome, Plan, ProvisionLine } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import { nameOf } from './name-of.ts';
import { titleOf } from './section-titles.ts';
import type { TextSection } from './text-section.ts';
import { wrap } from './wrap.ts';

export function helpSections(plan: Plan, labelFor: LabelFor): TextSection[] {
  return [
    { title: titleOf('barriers'), lines: plan.barriers.map(barrierText) },
    { title: titleOf('adjustments'), lines: plan.adjustments.map((a) => adjustmentText(plan, a)) },
    {
      title: titleOf('provision'),
      lines: plan.provision.map((p) => provisionText(plan, p, labelFor)),
    },
    { title: titleOf('outcomes'), lines: plan.outcomes.map(outcomeText) },
  ];
}

type Detail = readonly [label: string, text: string | undefined];

/** A line of the plan, with those of its details that are there. */
function lineText(statement: string, details: readonly Detail[]): string {
  const shown = details.flatMap(([label, text]) =>
    text === undefined || text === ''
      ? []
      : [wrap(`${label}: ${text}`, { first: '  ', rest: '    ' })],
  );
  return [wrap(statement, { first: '- ' }), ...shown].join('\n');
}

const day = (date: string | undefined) => (date === undefined ? undefined : dateInWords(date));

function barrierText({ statement, where, impact, firstResponse }: Barrier): string {
  return lineText(statement, [
    ['Where', where],
    ['What it means', impact],
    ['First response', firstResponse],
  ]);
}

function adjustmentText(plan: Plan, line: Adjustment): string {
  return lineText(line.statement, [
    ['Where', line.where],
    ['Seen to by', nameOf(plan, line.owner)],
    ['Last checked', day(line.lastCheckedOn)],
    ['Ended', day(line.endedOn)],
  ]);
}

const provisionStates = {
  planned: 'planned, not begun',
  active: undefined,
  paused: 'paused',
  ended: 'ended',
} as const;

function provisionText(plan: Plan, line: ProvisionLine, labelFor: LabelFor): string {
  return lineText(line.statement, [
    ['How much', amountInWords(line)],
    ['Who gives it', nameOf(plan, line.provider)],
    ['Where', line.place],
    ['When', periodInWords(line)],
    ['Back in class', line.backInClass],
    ['Layer', labelOf(layers, line.layer, labelFor)],
    ['Helps to deliver the EHC plan', line.ehcpReference],
    ['Now', provisionStates[line.status]],
  ]);
}

function amountInWords({ amount, recipient }: ProvisionLine): string {
  const { kind, size } = recipient;
  const group = size === undefined ? 'in a group' : `in a group of ${size}`;
  const whom = kind === 'group' ? group : kind === 'staff' ? 'for the staff' : 'one to one';
  if (!amount) return whom;
  const sessions = amount.sessions === 1 ? '1 session' : `${amount.sessions} sessions`;
  const per = amount.per === 'half-term' ? 'half term' : amount.per;
  return `${sessions} of ${amount.minutes} minutes each ${per}, ${whom}`;
}

function periodInWords({ startsOn, endsOn }: ProvisionLine): string | undefined {
  const from = startsOn === undefined ? [] : [`from ${dateInWords(startsOn)}`];
  const until = endsOn === undefined ? [] : [`until ${dateInWords(endsOn)}`];
  return [...from, ...until].join(' ');
}

const achievements = {
  'not-yet-judged': undefined,
  'not-achieved': 'not achieved yet',
  'partly-achieved': 'achieved in part',
  achieved: 'achieved',
  exceeded: 'more than achieved',
} as const;

const lifecycles = {
  proposed: 'proposed',
  active: undefined,
  'on-hold': 'on hold',
  completed: 'completed',
  stopped: 'stopped',
} as const;

function outcomeText(outcome: Outcome): string {
  const { statement, baseline, target, dueOn, achievement, lifecycle } = outcome;
  return lineText(statement, [
    ['Now', baseline],
    ['How we shall know', target],
    ['By', day(dueOn)],
    ['So far', achievements[achievement]],
    ['Stands', lifecycles[lifecycle]],
  ]);
}
