/** Takes a plan into the record once a person has decided what had to be decided. */
import { diffPlans } from '../../edit/diff-plans.ts';
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Received } from '../open/received.ts';
import type { AcceptOptions, Acceptance, Accepted } from './acceptance.ts';
import { applyDecisions } from './apply-decisions.ts';
import { arrive } from './arrive.ts';
import { receivedIn, withReceived, type ReceivedNote } from './received-note.ts';
import type { Reception } from './reception.ts';

/**
 * The plan for the record as a new revision, with every choice made, the new setting, the move
 * completed, and a note of the file that it is from; or an issue for each thing that is still to be decided
 * (`ISP_RECEIVE_UNDECIDED`), or `ISP_RECEIVE_NOTHING_TO_ACCEPT`. Neither plan given is changed.
 */
export function acceptReception(
  reception: Reception,
  acceptance: Acceptance,
  options: AcceptOptions,
): Result<Accepted, Issue[]> {
  const { plan, received, existing } = reception;
  if (!plan) return err([nothingToAccept(reception)]);
  const settled = applyDecisions(plan, reception, acceptance.decisions ?? []);
  if (!settled.ok) return settled;
  const arrived = arrive(settled.value.plan, received, acceptance, options);
  const notes = [...receivedIn(arrived.plan), noteOf(received, options)];
  const before = reception.outcome === 'merged' && existing ? existing : received.plan;
  const parsed = parsePlan({
    ...withReceived(arrived.plan, notes),
    revision: Math.max(before.revision, plan.revision) + 1,
    updatedAt: options.at,
  });
  if (!parsed.ok) return parsed;
  return ok({
    plan: parsed.value,
    edits: diffPlans(before, parsed.value),
    report: [...withoutSettled(reception, settled.value.lines), ...arrived.lines],
  });
}

/** In the place of each conflict what was chosen. */
function withoutSettled({ report }: Reception, chosen: Accepted['report']): Accepted['report'] {
  return report.flatMap((line) => {
    if (line.fate !== 'conflict') return [line];
    const decided = chosen.find(({ at }) => at === line.at);
    if (!decided) return [line];
    const { ours, theirs } = line;
    return [
      {
        ...decided,
        ...(ours !== undefined && { ours }),
        ...(theirs !== undefined && { theirs }),
      },
    ];
  });
}

function noteOf(
  { id, fileDigest, sender, issuedAt }: Received,
  { at, by }: AcceptOptions,
): ReceivedNote {
  const { scheme, value, name } = sender;
  return {
    transfer: id,
    file: fileDigest,
    sender: { scheme, value, name },
    ...{ issuedAt, receivedAt: at },
    ...(by !== undefined && { by }),
  };
}

const nothingToAccept = ({ outcome, existing }: Reception): Issue => ({
  code: 'ISP_RECEIVE_NOTHING_TO_ACCEPT',
  path: '',
  message:
    outcome === 'ask-child'
      ? 'Somebody has to say first whose plan this is.'
      : 'There is nothing new to take in. The record stays as it was.',
  data: { outcome, ...(existing && { plan: existing.id satisfies Plan['id'] }) },
});
