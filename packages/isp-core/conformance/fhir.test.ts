/** Every plan as a bundle is right for the published schema of FHIR R4 and for a validator made from its structure definitions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateCohort } from '@isp-kit/fixtures';
import fc from 'fast-check';
import { viewFor } from '../src/access/view-for.ts';
import { writePlanFhir } from '../src/interop/fhir/write-plan-fhir.ts';
import { fixturePlans } from '../src/interop/reading/testing/fixture-plans.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { plan as editedPlan } from '../src/testing/arbitrary-plan.ts';
import { examplePlan } from '../src/testing/example-plan.ts';
import { fhirComplaints } from './fhir-readers.ts';

const stamp = '2026-11-22T09:00:00Z';

function bundleOf(whole: Plan) {
  const { plan, withheld } = viewFor(whole, { audience: 'external-professional' });
  return writePlanFhir(plan, { stamp, withheld }).bundle;
}

function assertRight(plan: Plan, name: string): void {
  assert.deepEqual(fhirComplaints(bundleOf(plan)), [], name);
}

test('the readers find what is wrong', () => {
  const bundle = bundleOf(examplePlan());
  const [patient, carePlan, ...goals] = bundle.entry;
  const wrong = (change: object) => ({
    ...bundle,
    entry: [
      patient,
      { fullUrl: carePlan?.fullUrl, resource: { ...carePlan?.resource, ...change } },
      ...goals,
    ],
  });
  assert.deepEqual(fhirComplaints(wrong({})), []);
  const changes = [
    { status: 'in-force' },
    { subject: undefined },
    { colour: 'red' },
    { title: '\u00a0' },
  ];
  for (const change of [...changes, { created: '2026-13-01' }, { goal: 'x' }]) {
    assert.notDeepEqual(fhirComplaints(wrong(change)), [], JSON.stringify(change));
  }
});

test('every curated plan', () => {
  for (const { name, plan } of fixturePlans) assertRight(plan, name);
});

test('two hundred generated plans', () => {
  for (const made of generateCohort({ seed: 'fhir', size: 200, today: '2026-11-22' })) {
    const parsed = parsePlan(made);
    assert.ok(parsed.ok);
    assertRight(parsed.value, parsed.value.id);
  }
});

test('plans that random editing made, with texts that FHIR is strict about', () => {
  fc.assert(
    fc.property(editedPlan, (plan) => assertRight(plan, 'edited')),
    { numRuns: 100 },
  );
  for (const text of ['\u00a0 a\u2003b\ufeff', 'line\u2028end', '\ttab\n', '<b>', 'x\u3000']) {
    const plan = examplePlan();
    plan.about.strengths[0]!.text = text;
    plan.outcomes[0]!.statement = text;
    plan.person.familyName = text;
    plan.people[1]!.name = text;
    plan.provision[0]!.statement = text;
    plan.provision[0]!.endsOn = '0000-01-01';
    assertRight(plan, JSON.stringify(text));
  }
});
