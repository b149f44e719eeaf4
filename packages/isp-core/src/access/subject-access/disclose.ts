/** From the working paper to the answer, once a person has decided. */
import type { Issue } from '../../kernel/issue.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { fromPointer, toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { HeldField } from './holdings.ts';
import type { Passage, SubjectAccess } from './subject-access.ts';

/** What a person decided on one passage. */
export interface DisclosureDecision {
  readonly passage: number;
  readonly give: boolean;
  /** Who decided, for the setting’s own record. */
  readonly by: string;
  /** For a passage that is kept back: why, in words that the reader of the answer is shown. */
  readonly reason?: string;
}

/** What is given, and what is not and why. It holds nothing of what is kept back but its number. */
export interface Disclosure {
  readonly format: 'isp-disclosure';
  readonly version: '1.0';
  readonly madeOn: PlainDate;
  readonly planId: string;
  readonly name: string;
  readonly passages: readonly Omit<Passage, 'doubts'>[];
  readonly keptBack: readonly { readonly number: number; readonly reason: string }[];
}

/**
 * The answer, less the ids of what is kept back; or an issue for each passage that nobody has decided on, and for
 * each decision that cannot stand.
 */
export function disclose(
  request: SubjectAccess,
  decisions: readonly DisclosureDecision[],
): Result<Disclosure, Issue[]> {
  const byNumber = new Map(decisions.map((decision) => [decision.passage, decision]));
  const issues = [
    ...undecided(request, byNumber),
    ...decisions.flatMap((d) => unsound(d, request)),
  ];
  if (issues.length > 0) return err(issues);
  const { madeOn, planId, name, passages } = request;
  const isGiven = ({ number }: Passage) => byNumber.get(number)?.give ?? true;
  const keptIds = passages.filter((passage) => !isGiven(passage)).flatMap(({ at }) => idOf(at));
  const namesNone = ({ name, value }: HeldField) =>
    !keptIds.some((id) => name.includes(id) || String(value).includes(id));
  return ok({
    format: 'isp-disclosure',
    version: '1.0',
    madeOn,
    planId,
    name,
    passages: passages.filter(isGiven).map(({ number, from, at, fields }) => {
      return { number, from, at, fields: fields.filter(namesNone) };
    }),
    keptBack: decisions
      .filter(({ give }) => !give)
      .map(({ passage, reason = '' }) => ({ number: passage, reason }))
      .toSorted((a, b) => a.number - b.number),
  });
}

/** The id of the line that a path ends in. */
function idOf(at: string): string[] {
  const last = fromPointer(at).at(-1) ?? '';
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(last) ? [last] : [];
}

function undecided(
  { toDecide }: SubjectAccess,
  decisions: ReadonlyMap<number, DisclosureDecision>,
): Issue[] {
  return toDecide
    .filter((number) => !decisions.has(number))
    .map((number) => ({
      code: 'ISP_DISCLOSURE_UNDECIDED',
      path: toPointer(['passages', number - 1]),
      message: `Nobody has decided yet whether passage ${number} is given.`,
    }));
}

function unsound(
  { passage, give, reason = '' }: DisclosureDecision,
  { passages }: SubjectAccess,
): Issue[] {
  const path = toPointer(['passages', passage - 1]);
  if (!passages.some(({ number }) => number === passage)) {
    const message = `There is no passage ${passage} in this request.`;
    return [{ code: 'ISP_DISCLOSURE_UNKNOWN_PASSAGE', path, message }];
  }
  if (give || reason.trim() !== '') return [];
  const message = `Passage ${passage} is kept back, and nobody has said why.`;
  return [{ code: 'ISP_DISCLOSURE_NO_REASON', path, message }];
}
