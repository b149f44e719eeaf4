/** Provision and adjustments as activities of the care plan, with what was delivered as their progress. */
import type { Adjustment, Plan, ProvisionLine } from '../../plan/plan.ts';
import { amountInWords } from '../reading/amount-in-words.ts';
import { answers, missedBecause } from '../reading/choice-words.ts';
import { nameOf } from '../reading/name-of.ts';
import type { Annotation, CodeableConcept, FhirActivity, Period, Timing } from './fhir-types.ts';
import { annotation, fhirPeriod, fhirText, listed, named, urn } from './fhir-values.ts';

type Detail = FhirActivity['detail'];

const statuses: Readonly<Record<ProvisionLine['status'], Detail['status']>> = {
  planned: 'not-started',
  active: 'in-progress',
  paused: 'on-hold',
  ended: 'completed',
};

export function activitiesOf(plan: Plan, today: string): FhirActivity[] {
  return [
    ...plan.adjustments.map((line) => adjustmentActivity(plan, line, today)),
    ...plan.provision.map((line) => provisionActivity(plan, line)),
  ];
}

function provisionActivity(plan: Plan, line: ProvisionLine): FhirActivity {
  const { statement, status, outcomes, place, provider, backInClass, evidenceBase } = line;
  const more = [
    statement,
    ...(backInClass === undefined ? [] : [`Back in class: ${backInClass}`]),
    ...(evidenceBase === undefined ? [] : [`Why it should help: ${evidenceBase}`]),
  ];
  const goals = plan.outcomes.filter(({ id }) => outcomes.includes(id));
  return {
    ...listed('progress', deliveryNotes(plan, line)),
    detail: {
      code: { text: 'Special educational provision' },
      ...listed('reasonCode', reasons(plan, line.barriers)),
      ...listed(
        'goal',
        goals.map(({ id }) => ({ reference: urn(id) })),
      ),
      status: statuses[status],
      ...scheduled(line),
      ...(place === undefined ? {} : { location: { display: fhirText(place) } }),
      ...listed('performer', named(nameOf(plan, provider))),
      description: fhirText(more.join('\n')),
    },
  };
}

/** A barrier is no diagnosis and no condition: it says in words why something is done. */
function reasons({ barriers }: Plan, ids: readonly string[]): CodeableConcept[] {
  return barriers
    .filter(({ id }) => ids.includes(id))
    .map(({ statement }) => ({ text: fhirText(statement) }));
}

const units = { day: [1, 'd'], week: [1, 'wk'], fortnight: [2, 'wk'], year: [1, 'a'] } as const;

/** FHIR has no terms: so many sessions in a term stay words. */
function scheduled(
  line: ProvisionLine,
): Pick<Detail, 'scheduledTiming' | 'scheduledPeriod' | 'scheduledString'> {
  const { amount, startsOn, endsOn } = line;
  const boundsPeriod = fhirPeriod(startsOn, endsOn);
  if (!amount) return periodOf(boundsPeriod);
  if (amount.per === 'term' || amount.per === 'half-term') {
    const { start, end } = boundsPeriod ?? {};
    const when = [...(start ? [`from ${start}`] : []), ...(end ? [`until ${end}`] : [])];
    return { scheduledString: fhirText([amountInWords(line), ...when].join(', ')) };
  }
  const [period, periodUnit] = units[amount.per];
  const repeat: Timing['repeat'] = {
    ...(boundsPeriod === undefined ? {} : { boundsPeriod }),
    ...{ duration: amount.minutes, durationUnit: 'min', frequency: amount.sessions },
    ...{ period, periodUnit },
  };
  return { scheduledTiming: { repeat } };
}

const periodOf = (period: Period | undefined) =>
  period === undefined ? {} : { scheduledPeriod: period };

function deliveryNotes(plan: Plan, { id }: ProvisionLine): Annotation[] {
  const corrected = new Set(plan.delivery.flatMap(({ corrects }) => corrects ?? []));
  return plan.delivery
    .filter((entry) => entry.provision === id)
    .map(({ id: entry, on, delivered, minutes, reason, note, recordedBy }) => {
      const said = [
        ...(corrected.has(entry) ? ['Put right by a later entry'] : []),
        `Happened: ${answers[delivered] ?? delivered}`,
        ...(minutes === undefined ? [] : [`${minutes} minutes`]),
        ...(reason === undefined ? [] : [missedBecause[reason] ?? reason]),
        ...(note === undefined ? [] : [note]),
      ];
      return annotation(said.join('. '), { author: nameOf(plan, recordedBy), on });
    });
}

function adjustmentActivity(plan: Plan, line: Adjustment, today: string): FhirActivity {
  const { statement, where, owner, startedOn, endedOn } = line;
  const has = endedOn !== undefined && endedOn < today;
  return {
    detail: {
      code: { text: 'Reasonable adjustment' },
      ...listed('reasonCode', reasons(plan, line.barriers)),
      status: has ? 'completed' : 'in-progress',
      ...periodOf(fhirPeriod(startedOn, endedOn)),
      ...(where === undefined ? {} : { location: { display: fhirText(where) } }),
      ...listed('performer', named(nameOf(plan, owner))),
      description: fhirText(statement),
    },
  };
}
