/** A part of a plan handed to somebody for a time. */
import type { PlacedEdit } from '../edit/edit.ts';
import { evidenceIssue } from '../edit/evidence.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import type { AudienceAccess, EditType, PathPattern } from './access-table.ts';
import { refused, type Actor, type EditAccess } from './actor.ts';
import { hidingMark } from './mark.ts';
import { matches } from './path-pattern.ts';

/**
 * Lets one person change what their audience may not. It never opens what they are not shown, the
 * marks on lines, what the system sets, or what was recorded as evidence.
 */
export interface Delegation {
  /** The id of the one of the plan’s people who may. */
  readonly person: string;
  readonly paths: readonly PathPattern[];
  readonly edits: readonly EditType[];
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly until: PlainDate;
  /** The id of the one of the plan’s people who handed it over. */
  readonly by: string;
  /** Why, in words that the person may read. */
  readonly reason: string;
}

export interface DelegationOptions {
  readonly actor: Actor;
  readonly access: AudienceAccess;
  readonly delegations?: readonly Delegation[];
  readonly today?: PlainDate;
}

/** What was delegated says of the edit; undefined where nothing that was delegated is about it. */
export function byDelegation(
  plan: Plan,
  edit: PlacedEdit,
  { actor, access, delegations = [], today }: DelegationOptions,
): EditAccess | undefined {
  if (today === undefined || actor.personId === undefined) return undefined;
  const about = delegations.filter((d) => d.person === actor.personId && covers(d, edit));
  const [first] = about;
  if (!first) return undefined;
  const inForce = about.find(({ from, until }) => from <= today && today <= until);
  if (!inForce) return refused(notNow(plan, about, access, today));
  const evidence = evidenceIssue(edit);
  if (evidence) return refused(evidence.message);
  const { until } = inForce;
  const reason = `${whoOf(plan, inForce, access)} asked you to do this until ${dateInWords(until)}.`;
  return { allowed: true, reason };
}

function covers({ paths, edits }: Delegation, edit: PlacedEdit): boolean {
  if (edit.type === 'correct' || !edits.includes(edit.type)) return false;
  return paths.some((path) => matches(path, edit.at));
}

/** The nearest time, that which begins next or else that which ended last. */
function notNow(
  plan: Plan,
  about: readonly Delegation[],
  access: AudienceAccess,
  today: PlainDate,
): string {
  const [next] = about.filter(({ from }) => from > today).toSorted(by(({ from }) => from));
  if (next)
    return `${whoOf(plan, next, access)} asked you to do this from ${dateInWords(next.from)}.`;
  const last = about.toSorted(by(({ until }) => until)).at(-1) as Delegation;
  return `${whoOf(plan, last, access)} asked you to do this until ${dateInWords(last.until)}. Please ask again if there is more to do.`;
}

const by = (day: (d: Delegation) => PlainDate) => (a: Delegation, b: Delegation) =>
  day(a) < day(b) ? -1 : 1;

function whoOf({ people }: Plan, delegation: Delegation, access: AudienceAccess): string {
  const person = people.find(({ id }) => id === delegation.by);
  return person && !hidingMark(person, access) ? person.name : 'The person who leads the plan';
}
