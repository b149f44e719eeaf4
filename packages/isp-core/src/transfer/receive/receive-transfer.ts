/** Takes an opened transfer to the records of a setting: whose plan it is, and what would become of both. */
import { sameJson } from '../../kernel/same-json.ts';
import type { Json } from '../../kernel/json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Received } from '../open/received.ts';
import { besideLines } from './beside-lines.ts';
import { findRecord, type FoundRecord, type RecordSearch } from './find-record.ts';
import { differenceLines, mergeLines } from './merge-lines.ts';
import { mergeReceived } from './merge-received.ts';
import { hasReceived, withReceived } from './received-note.ts';
import type { ReceiveCode } from './receive-codes.ts';
import { reportLine, type ReceiveLine } from './receive-report.ts';
import type { ReceiveOptions, Reception } from './reception.ts';

/**
 * What receiving comes to, with a line for everything that changed, stayed, is open or did not come.
 * Pure: it changes nothing and writes nothing, takes every order of `existing` alike, and never throws
 * on what was sent. No two children are joined by it: where not everything agrees the outcome is
 * `ask-child`, and it is called again with `options.child`. `acceptReception` does the rest.
 */
export function receiveTransfer(
  received: Received,
  existing: readonly Plan[],
  options: ReceiveOptions = {},
): Reception {
  const { plan: theirs } = received;
  const taken = existing
    .filter((plan) => hasReceived(plan, received))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
  const search = findRecord(theirs, existing, options.child);
  const found: FoundRecord = taken ? { kind: 'one', plan: taken } : search.found;
  const part = partFor(received, found, options);
  const report = [
    ...part.report,
    ...(taken ? [] : childLines(search, options)),
    ...besideLines(received, options),
  ];
  return { received, matches: search.matches, conflicts: [], ...part, report };
}

type Part = Pick<Reception, 'outcome' | 'report'> &
  Partial<Pick<Reception, 'existing' | 'plan' | 'conflicts'>>;

function partFor(received: Received, found: FoundRecord, options: ReceiveOptions): Part {
  if (found.kind === 'ask') return { outcome: 'ask-child', report: [asked(found.why)] };
  if (found.kind === 'none') return newRecord(received);
  const sides = { ours: found.plan, theirs: received.plan };
  if (hasReceived(found.plan, received) || isSamePlan(sides.ours, sides.theirs)) {
    return unchanged('already-received', 'ISP_RECEIVE_ALREADY', sides);
  }
  const isSuperseded =
    found.replacedBy !== undefined || (sides.ours.replaces === sides.theirs.id && !sameId(sides));
  if (isSuperseded) return unchanged('superseded', 'ISP_RECEIVE_SUPERSEDED', sides);
  return sameId(sides) ? merged(received, sides, options) : secondPlan(received, found.plan);
}

interface Both {
  readonly ours: Plan;
  readonly theirs: Plan;
}

const sameId = ({ ours, theirs }: Both) => ours.id === theirs.id;

/** Our own note of what was taken in before is no difference. */
const isSamePlan = (a: Plan, b: Plan) => sameJson(withReceived(a, []), withReceived(b, []));

const asked = (why: Extract<FoundRecord, { kind: 'ask' }>['why']) =>
  reportLine(
    {
      near: 'ISP_RECEIVE_NEAR_MATCH',
      several: 'ISP_RECEIVE_SEVERAL_MATCH',
      'unknown-choice': 'ISP_RECEIVE_UNKNOWN_CHOICE',
    }[why] as ReceiveCode,
    '',
  );

function newRecord({ plan }: Received): Part {
  const report = [reportLine('ISP_RECEIVE_NEW_RECORD', ''), ...wholeLines(plan)];
  return { outcome: 'new-record', plan, report };
}

/** One line for each part of a plan that is taken whole. */
function wholeLines(plan: Plan): ReceiveLine[] {
  return Object.entries(plan).flatMap(([part, value]) => {
    const isList = Array.isArray(value);
    if (typeof value !== 'object' || (isList && value.length === 0)) return [];
    const details = isList ? { data: { lines: value.length } } : {};
    return [reportLine('ISP_RECEIVE_TAKEN', `/${part}`, details)];
  });
}

function secondPlan({ plan }: Received, ours: Plan): Part {
  const { replaces = ours.id } = plan;
  const data = { here: ours.id, came: plan.id };
  const report = [
    reportLine('ISP_RECEIVE_SECOND_PLAN', '', { data }),
    ...(replaces === ours.id ? [] : [reportLine('ISP_RECEIVE_REPLACES_OTHER', '/replaces')]),
    ...wholeLines(plan),
  ];
  return { outcome: 'second-plan', existing: ours, plan: { ...plan, replaces }, report };
}

function merged(received: Received, sides: Both, options: ReceiveOptions): Part {
  const { ours, theirs } = sides;
  const made = mergeReceived(sides, options.earlier ?? [], received.withheld);
  const nothingNew = made.base !== undefined && isSamePlan(made.base, theirs);
  if (nothingNew) return unchanged('already-received', 'ISP_RECEIVE_ALREADY', sides);
  const isOlder = theirs.revision < ours.revision && made.base === undefined;
  if (isOlder && options.mergeOlder !== true) {
    return unchanged('older', 'ISP_RECEIVE_OLDER', sides);
  }
  const whole = reportLine('ISP_RECEIVE_MERGED', '', {
    data: { ...revisions(sides), base: made.base?.revision ?? null },
  });
  return {
    outcome: 'merged',
    existing: ours,
    plan: made.plan,
    conflicts: made.conflicts,
    report: [whole, ...mergeLines(sides, made)],
  };
}

function unchanged(outcome: Reception['outcome'], code: ReceiveCode, sides: Both): Part {
  const report = [reportLine(code, '', { data: revisions(sides) })];
  return { outcome, existing: sides.ours, report: [...report, ...differencesOf(sides)] };
}

/** Plans with two ids are two documents: each stays whole, and there is nothing to compare line by line. */
const differencesOf = (sides: Both) => (sameId(sides) ? differenceLines(sides) : []);

const revisions = ({ ours, theirs }: Both): Record<string, Json> => ({
  ours: ours.revision,
  theirs: theirs.revision,
});

function childLines({ found, matches }: RecordSearch, { child }: ReceiveOptions): ReceiveLine[] {
  if (child && found.kind !== 'ask') {
    return [reportLine('ISP_RECEIVE_CONFIRMED', '/person', { data: { ...child } })];
  }
  return matches.flatMap((match) => {
    const data = { ...match };
    if (found.kind === 'one' && match.plan === found.plan.id) {
      return [reportLine('ISP_RECEIVE_SAME_CHILD', '/person', { data })];
    }
    return found.kind === 'one' ? [reportLine('ISP_RECEIVE_ALSO_LIKE', '/person', { data })] : [];
  });
}
