/** What gets in the way, what is done about it, and what should change. */
import type { Adjustment, Barrier, Outcome, ProvisionLine } from '../../plan/plan.ts';
import { amountInWords } from './amount-in-words.ts';
import { achievements, lifecycles, provisionStates } from './choice-words.ts';
import {
  capital,
  day,
  joined,
  ownLine,
  period,
  statementsOf,
  unhyphened,
  type Context,
} from './context.ts';
import type { ReadingItem, ReadingSection } from './reading.ts';
import { titleOf } from './section-titles.ts';

export function helpSections(context: Context): ReadingSection[] {
  const { barriers, adjustments, provision, outcomes } = context.plan;
  const items = {
    barriers: barriers.map((line) => barrierItem(context, line)),
    adjustments: adjustments.map((line) => adjustmentItem(context, line)),
    provision: provision.map((line) => provisionItem(context, line)),
    outcomes: outcomes.map((line) => outcomeItem(context, line)),
  };
  return Object.entries(items).map(([key, all]) => ({ key, title: titleOf(key), items: all }));
}

function barrierItem({ line, label }: Context, barrier: Barrier): ReadingItem {
  const { statement, where, impact, evidence, firstResponse, areas, firstNoticedOn } = barrier;
  return line(statement, {
    written: [
      ['Where', where],
      ['What it means', impact],
      ['How it is known', evidence],
      ['First response', firstResponse],
    ],
    rows: [
      ['First noticed', day(firstNoticedOn)],
      ['Areas', joined(areas.map((area) => label('areas-of-development', area)))],
    ],
  });
}

const legalBases = { 'equality-act': 'the Equality Act duty', 'good-practice': 'good practice' };

function adjustmentItem({ plan, line, name }: Context, adjustment: Adjustment): ReadingItem {
  const { statement, where, owner, legalBasis, kind, startedOn, endedOn } = adjustment;
  return line(statement, {
    written: [
      ['Where', where],
      ['Answers', statementsOf(plan.barriers, adjustment.barriers)],
    ],
    rows: [
      ['Seen to by', name(owner)],
      ['Kind', kind],
      ['When', period(startedOn, endedOn)],
      ['Last checked', day(adjustment.lastCheckedOn)],
      ['Made under', legalBasis && legalBases[legalBasis]],
    ],
  });
}

function provisionItem(context: Context, provision: ProvisionLine): ReadingItem {
  const { plan, line, name, label } = context;
  const { statement, place, backInClass, evidenceBase, ehcpReference } = provision;
  return line(statement, {
    written: [
      ['Where', place],
      ['Back in class', backInClass],
      ['Why it should help', evidenceBase],
      ['Answers', statementsOf(plan.barriers, provision.barriers)],
      ['Works towards', statementsOf(plan.outcomes, provision.outcomes)],
      ['Helps to deliver the EHC plan', ehcpReference],
      ['Delivers', statementsOf(plan.ehcp?.provision ?? [], provision.ehcpProvision)],
    ],
    rows: [
      ['How much', amountInWords(provision)],
      ['Who gives it', name(provision.provider)],
      ['When', period(provision.startsOn, provision.endsOn)],
      ['Layer', label('layers', provision.layer)],
      ['Now', provisionStates[provision.status]],
    ],
    parts: [{ title: 'How it stood', items: provision.statusHistory.map(statusItem(context)) }],
  });
}

const statusItem =
  ({ line }: Context) =>
  ({ status, on, reason }: ProvisionLine['statusHistory'][number]): ReadingItem => {
    const said = `${capital(provisionStates[status] ?? 'under way')} from ${day(on) ?? ''}`;
    return reason === undefined ? ownLine(said) : line(reason, { rows: [['Status', said]] });
  };

function outcomeItem({ plan, line, label }: Context, outcome: Outcome): ReadingItem {
  const { statement, baseline, target, scale, dueOn, achievement, lifecycle, pfaArea } = outcome;
  return line(statement, {
    written: [
      ['Now', baseline],
      ['How we shall know', target],
      ['Measured by', scale],
      ['Lowers', statementsOf(plan.barriers, outcome.barriers)],
    ],
    rows: [
      ['By', day(dueOn)],
      ['Kind', unhyphened(outcome.kind)],
      ['Preparing for adulthood', pfaArea && label('preparing-for-adulthood', pfaArea)],
      ['So far', achievements[achievement]],
      ['Stands', lifecycles[lifecycle]],
    ],
  });
}
