/** Barriers, provision, outcomes and the next review of a draft, from what a register says of them. */
import type { NewId } from '../../kernel/ports.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Barrier, Outcome, Plan, ProvisionLine, Review } from '../../plan/plan.ts';
import type { ImportReport } from './import-report.ts';
import type { Incoming, IncomingProvision } from './incoming.ts';

interface Making {
  readonly newId: NewId;
  readonly today: PlainDate;
}

export function draftHelp(
  incoming: Incoming,
  making: Making,
  report: ImportReport,
): Pick<Plan, 'barriers' | 'provision' | 'outcomes' | 'reviews'> {
  const { newId } = making;
  const outcomes: Outcome[] = [];
  const provision = incoming.provision.map((entry) => provisionLine(entry, outcomes, making));
  if (provision.length > 0) askForLayers(report);
  return {
    barriers: incoming.barriers.map((statement): Barrier => ({
      id: newId(),
      statement,
      areas: [],
    })),
    provision,
    outcomes,
    reviews: plannedReview(incoming, newId),
  };
}

function provisionLine(
  { layer, statement, amount, groupSize, place, startsOn, endsOn, outcome }: IncomingProvision,
  outcomes: Outcome[],
  { newId, today }: Making,
): ProvisionLine {
  const aim = outcome && outcomeLine(outcome, endsOn, newId);
  if (aim) outcomes.push(aim);
  return {
    id: newId(),
    layer,
    statement,
    barriers: [],
    outcomes: aim ? [aim.id] : [],
    recipient: groupSize === undefined ? { kind: 'child' } : { kind: 'group', size: groupSize },
    ...(amount ? { amount } : {}),
    ...(place === undefined ? {} : { place }),
    ...(startsOn === undefined ? {} : { startsOn }),
    ...(endsOn === undefined ? {} : { endsOn }),
    ehcpProvision: [],
    status: statusOn(today, startsOn, endsOn),
    statusHistory: [],
  };
}

function statusOn(today: PlainDate, startsOn?: PlainDate, endsOn?: PlainDate) {
  if (endsOn !== undefined && endsOn < today) return 'ended';
  return startsOn !== undefined && startsOn > today ? 'planned' : 'active';
}

function outcomeLine(
  { statement, target }: NonNullable<IncomingProvision['outcome']>,
  dueOn: PlainDate | undefined,
  newId: NewId,
): Outcome {
  return {
    id: newId(),
    statement,
    kind: 'other',
    barriers: [],
    ...(target === undefined ? {} : { target }),
    ...(dueOn === undefined ? {} : { dueOn }),
    lifecycle: 'active',
    achievement: 'not-yet-judged',
  };
}

function plannedReview({ reviewPlannedFor }: Incoming, newId: NewId): Review[] {
  if (reviewPlannedFor === undefined) return [];
  return [
    {
      id: newId(),
      status: 'planned',
      kind: 'termly',
      plannedFor: reviewPlannedFor,
      invited: [],
      attended: [],
      voices: [],
      outcomes: [],
      provision: [],
      adjustments: [],
      decisions: [],
    },
  ];
}

function askForLayers(report: ImportReport): void {
  report.ask({
    code: 'ISP_IMPORT_LAYER_NOT_KNOWN',
    field: 'layer',
    message:
      'Records of today do not say at which layer help is given. The draft says the layer that was chosen for the import: put it right for each line.',
  });
}
