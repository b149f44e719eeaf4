/**
 * Saving: from the bytes that somebody sent to a new revision. Each step either goes on or throws a
 * `Problem`, and nothing is written before the last one.
 */
import { acceptView } from '@isp-kit/core/access';
import { readPlan, type Plan } from '@isp-kit/core/plan';
import { Problem, problemOfIssues } from '../http/problem.ts';
import type { Person } from '../store/people.ts';
import type { StoredPlan } from '../store/plans.ts';
import { savePlan } from '../store/save-plan.ts';
import type { System } from '../system.ts';
import { openPlan } from './open-plan.ts';
import { isNamedBy, representationFor, type Representation } from './representation.ts';

export interface PutRequest {
  readonly person: Person;
  readonly planId: string;
  readonly ifMatch: string | undefined;
  /** Whom the page was made for: a shared computer's session may be another person's by now. */
  readonly pageFor: string | undefined;
  readonly body: Uint8Array;
}

export async function putPlan(system: System, request: PutRequest): Promise<Representation> {
  const { person, planId } = request;
  requireSamePerson(request.pageFor, person);
  const stored = await openPlan(system, person, planId);
  const before = representationFor(stored.plan, person.audience);
  requireCurrent(request.ifMatch, before);
  const edited = readEdited(request.body, planId);
  const { plan, edits } = accept(stored, edited, person);
  if (edits.length === 0) return before;
  const saved = await savePlan(system, { person, before: stored.plan, plan });
  if (saved) return representationFor(saved, person.audience);
  const { plan: newer } = await openPlan(system, person, planId);
  throw staleRevision(representationFor(newer, person.audience));
}

function requireSamePerson(pageFor: string | undefined, { personId, name }: Person): void {
  if (pageFor === undefined || pageFor === personId) return;
  throw new Problem({
    status: 409,
    code: 'MIS_OTHER_PERSON',
    detail: `This page was opened by somebody else, and ${name} is signed in on this computer now. Sign in again in another tab as the person who wrote this, then come back here and save. Nothing that was typed is lost.`,
  });
}

function requireCurrent(ifMatch: string | undefined, current: Representation): void {
  // `*` is “whatever is there”: it would undo somebody else’s work just as well as no revision.
  if (ifMatch === undefined || ifMatch.trim() === '*') {
    throw new Problem({
      status: 428,
      code: 'MIS_NO_IF_MATCH',
      detail:
        'The save did not say which revision it was made from (If-Match), so it could undo somebody else’s work.',
    });
  }
  if (!isNamedBy(ifMatch, current.etag)) throw staleRevision(current);
}

/** The plan as it stands goes along, so that the two can be put together. */
function staleRevision(current: Representation): Problem {
  return new Problem(
    {
      status: 412,
      code: 'MIS_STALE_REVISION',
      detail:
        'Somebody else has saved this plan since you opened it. Your changes are not stored yet.',
      current: current.view,
    },
    { ETag: current.etag },
  );
}

function readEdited(body: Uint8Array, planId: string): Plan {
  const read = readPlan(body);
  if (!read.ok) throw problemOfIssues(read.error);
  if (read.value.id === planId) return read.value;
  throw new Problem({
    status: 422,
    code: 'MIS_OTHER_PLAN',
    detail: 'What was sent is another plan than the one that it was sent for.',
    pointer: '/id',
  });
}

function accept(stored: StoredPlan, edited: Plan, person: Person) {
  const { contributorId } = stored;
  const actor = {
    audience: person.audience,
    ...(contributorId !== undefined && { personId: contributorId }),
  };
  const accepted = acceptView(stored.plan, edited, { actor });
  if (!accepted.ok) throw problemOfIssues(accepted.error);
  return accepted.value;
}
