/** What happened, day by day, for a complaint: one document, the same for both sides. */
import { accessFor, type AccessTable } from '../../access/access-table.ts';
import { actingAs } from '../../access/acting-as.ts';
import { defaultAccessTable } from '../../access/default-table/default-table.ts';
import { seenOfLog } from '../../access/log/seen-of-log.ts';
import { cutView } from '../../access/view-for.ts';
import type { Withheld } from '../../access/withheld.ts';
import type { ChangeLog } from '../../edit/log/change-log.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ChronologyEvent, FoundEvent } from './event.ts';
import { logEvents } from './log-events.ts';
import { meetingEvents } from './meeting-events.ts';
import { PlanReader } from './plan-reader.ts';
import { supportEvents } from './support-events.ts';

export interface ChronologyOptions {
  /** Ids of lines: only what is about them. The id of a concern stands for the lines that it is about. */
  readonly about?: readonly string[];
  /** The two sides, as audiences. Default: `parent` and `leader`. */
  readonly sides?: readonly [string, string];
  readonly table?: AccessTable;
  /** Decides whether a young person has their own rights yet. */
  readonly today?: PlainDate;
}

/** Planned help and how much of it is on record as missed. */
export interface Shortfall {
  readonly at: string;
  readonly statement: string;
  /** Records of sessions, those that a later one puts right apart. */
  readonly recorded: number;
  readonly partly: number;
  readonly missed: number;
}

/** Kept back from one side, and so in neither’s copy. */
export interface KeptFrom extends Withheld {
  readonly side: string;
}

export interface Chronology {
  readonly planId: string;
  readonly name: string;
  readonly sides: readonly [string, string];
  /** In the order of days. */
  readonly events: readonly ChronologyEvent[];
  readonly shortfalls: readonly Shortfall[];
  readonly withheld: readonly KeptFrom[];
  /** How many changes in the log are not told, since one side may not know them. */
  readonly changesNotShown: number;
}

/**
 * What happened to the plan and its child, made of what both sides may see, so that both hold the same
 * document. What is kept back from either is in neither copy, and is listed for both.
 */
export function chronology(
  plan: Plan,
  log: ChangeLog | undefined,
  options: ChronologyOptions = {},
): Chronology {
  const { sides = ['parent', 'leader'], table = defaultAccessTable, today } = options;
  const accesses = sides.map((side) => accessFor(table, actingAs(plan, side, today).audience));
  const shared = accesses.reduce((seen, access) => cutView(seen, access).plan, plan);
  const reader = new PlanReader(shared);
  const changes = log
    ? logEvents(
        log,
        accesses.map((access) => seenOfLog(log, access)),
      )
    : { events: [], notShown: 0 };
  const isAbout = aboutThese(shared, options.about);
  const events = [...supportEvents(reader), ...meetingEvents(reader), ...changes.events];
  return {
    planId: plan.id,
    name: `${plan.person.givenName} ${plan.person.familyName}`,
    sides,
    events: events.filter(isAbout).toSorted(byDay).map(withoutNames),
    shortfalls: shortfallsIn(shared)
      .filter(({ id }) => isAbout({ names: [id] }))
      .map(withoutId),
    withheld: accesses.flatMap((access, i) =>
      cutView(plan, access).withheld.map((entry) => ({ side: sides[i] ?? '', ...entry })),
    ),
    changesNotShown: changes.notShown,
  };
}

type Named = Pick<FoundEvent, 'names'>;

function aboutThese(plan: Plan, about: readonly string[] | undefined): (event: Named) => boolean {
  if (about === undefined) return () => true;
  const concerns = plan.concerns.filter(({ id }) => about.includes(id));
  const ids = new Set([...about, ...concerns.flatMap((concern) => concern.about)]);
  return ({ names }) => names.some((name) => ids.has(name));
}

const byDay = (a: FoundEvent, b: FoundEvent) => (a.on < b.on ? -1 : Number(a.on > b.on));

function withoutNames({ names: _names, ...event }: FoundEvent): ChronologyEvent {
  return event;
}

function shortfallsIn({ provision, delivery }: Plan): (Shortfall & { id: string })[] {
  const corrected = new Set(delivery.map(({ corrects }) => corrects));
  return provision.flatMap(({ id, statement }) => {
    const records = delivery.filter((d) => d.provision === id && !corrected.has(d.id));
    const count = (delivered: string) => records.filter((d) => d.delivered === delivered).length;
    const [partly, missed] = [count('partly'), count('no')];
    const at = `/provision/${id}`;
    return partly + missed === 0
      ? []
      : [{ id, at, statement, recorded: records.length, partly, missed }];
  });
}

function withoutId({ id: _id, ...shortfall }: Shortfall & { id: string }): Shortfall {
  return shortfall;
}
