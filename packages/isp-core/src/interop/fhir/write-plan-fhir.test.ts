import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bundle } from 'fhir/r4.d.ts';
import { viewFor } from '../../access/view-for.ts';
import { examplePlan, id, READING_OUTCOME, TEACHER } from '../../testing/example-plan.ts';
import { fixturePlans } from '../reading/testing/fixture-plans.ts';
import { flat, toldTexts } from '../reading/testing/told-texts.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FhirCarePlan, FhirGoal, FhirPatient } from './fhir-types.ts';
import { writePlanFhir } from './write-plan-fhir.ts';

const stamp = '2026-11-22T09:00:00Z';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

function written(plan: Plan) {
  const result = writePlanFhir(plan, { stamp });
  const resources = result.bundle.entry.map(({ resource }) => resource);
  return {
    ...result,
    patient: resources[0] as FhirPatient,
    carePlan: resources[1] as FhirCarePlan,
    goals: resources.slice(2) as FhirGoal[],
  };
}

/** The plan without the parts that were left out. */
function without(plan: Plan, paths: readonly string[]): unknown {
  const isOut = (at: string) => paths.includes(at);
  const copy = (value: unknown, at: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => copy(entry, `${at}/*`));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !isOut(`${at}/${key}`));
    return Object.fromEntries(kept.map(([key, child]) => [key, copy(child, `${at}/${key}`)]));
  };
  return copy(plan, '');
}

describe('writePlanFhir', () => {
  it('says every text of every plan that an outside professional may see, or says that it is left out', () => {
    for (const { name, plan: whole } of fixturePlans) {
      const { plan, withheld } = viewFor(whole, { audience: 'external-professional' });
      const { bundle, leftOut } = writePlanFhir(plan, { stamp, withheld });
      const texts: string[] = [];
      JSON.stringify(bundle, (_, value: unknown) => {
        if (typeof value === 'string') texts.push(flat(value));
        return value;
      });
      const said = texts.join('\n');
      const paths = leftOut.map(({ path }) => path);
      for (const told of toldTexts(without(plan, paths))) {
        assert.ok(said.includes(flat(told)), `${name}: ${told}`);
      }
      for (const { reason } of withheld)
        assert.ok(said.includes(flat(reason)), `${name}: ${reason}`);
    }
  });

  it('is a bundle in the types of FHIR R4, and all that it refers to is in it', () => {
    const { bundle } = written(examplePlan());
    const typed: Bundle = bundle as Mutable<typeof bundle>;
    const urls = new Set(typed.entry?.map(({ fullUrl }) => fullUrl));
    const referred = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]*)"/g)];
    assert.ok(referred.length >= 4 && urls.size === 3);
    assert.ok(referred.every(([, url]) => urls.has(url)));
  });

  it('keeps what is worked on apart from what was achieved', () => {
    const plan = examplePlan();
    const [outcome] = plan.outcomes;
    Object.assign(outcome!, {
      lifecycle: 'stopped',
      achievement: 'partly-achieved',
      scale: 'Words',
    });
    plan.progress = [
      {
        id: id(91),
        outcome: READING_OUTCOME,
        on: '2026-05-01',
        kind: 'measure',
        value: 12,
        observedBy: TEACHER,
      },
    ];
    const [goal] = written(plan).goals;
    assert.equal(goal?.lifecycleStatus, 'cancelled');
    assert.equal(goal.achievementStatus?.coding?.[0]?.code, 'in-progress');
    assert.equal(goal.achievementStatus.text, 'Achieved in part');
    assert.deepEqual(goal.target, [
      { measure: { text: 'Words' }, detailString: '18 of 20 words', dueDate: '2026-07-17' },
    ]);
    assert.deepEqual(goal.note?.at(-1), {
      authorString: 'Mr Teacher',
      time: '2026-05-01',
      text: 'What was seen: 12',
    });
  });

  it('gives provision its timing where FHIR has one, and words where it has none', () => {
    const plan = examplePlan();
    const activity = () => written(plan).carePlan.activity?.at(-1)?.detail;
    assert.deepEqual(activity()?.scheduledTiming?.repeat, {
      boundsPeriod: { start: '2025-09-15', end: '2026-07-17' },
      ...{ duration: 20, durationUnit: 'min', frequency: 3, period: 1, periodUnit: 'wk' },
    });
    plan.provision[0]!.amount!.per = 'half-term';
    assert.match(
      activity()?.scheduledString ?? '',
      /^3 sessions of 20 minutes each half term, in a gr/,
    );
    assert.equal(activity()?.scheduledTiming, undefined);
    assert.deepEqual(activity()?.reasonCode, [{ text: 'Long words are hard to read.' }]);
  });

  it('knows the child by an NHS number that the plan has, and by no number of schools', () => {
    const plan = examplePlan();
    assert.equal(written(plan).patient.identifier, undefined);
    assert.ok(written(plan).leftOut.some(({ path }) => path === '/person/identifiers'));
    plan.person.identifiers.push({ id: id(9), scheme: 'nhs-number', value: '999 000 0018' });
    const { patient, bundle } = written(plan);
    assert.deepEqual(patient.identifier, [
      { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' },
    ]);
    assert.doesNotMatch(JSON.stringify(bundle), /X000000017001/);
    plan.person.identifiers[1]!.value = '12';
    assert.equal(written(plan).patient.identifier, undefined);
  });

  it('leaves out what is marked as not for this reader, though the plan was never cut, and says so', () => {
    const plan = examplePlan();
    plan.outcomes[0]!.restricted = { kind: 'by-request', reason: 'Robin asked.', audiences: [] };
    const { bundle, goals } = written(plan);
    assert.equal(goals.length, 0);
    assert.doesNotMatch(JSON.stringify(bundle), /two syllables/);
    assert.match(JSON.stringify(bundle), /Robin asked/);
  });

  it('is the same for the same view, and names the child by no id of the plan', () => {
    assert.deepEqual(written(examplePlan()).bundle, written(examplePlan()).bundle);
    const { patient } = written(examplePlan());
    assert.match(
      patient.id,
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.notEqual(patient.id, examplePlan().id);
  });
});
