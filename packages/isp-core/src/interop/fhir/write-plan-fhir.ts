/** A plan for health partners: a FHIR R4 bundle of a Patient, a CarePlan and a Goal for each outcome. */
import type { Withheld } from '../../access/withheld.ts';
import type { Plan } from '../../plan/plan.ts';
import { cutFor } from '../reading/cut-for.ts';
import { carePlanOf } from './care-plan.ts';
import type { FhirBundle } from './fhir-types.ts';
import { urn } from './fhir-values.ts';
import { goalsOf } from './goals.ts';
import { leftOutOf, type LeftOut } from './left-out.ts';
import { patientOf } from './patient.ts';

export interface PlanFhirOptions {
  /** When it is written: an RFC 3339 instant with zone, such as `2026-11-22T09:00:00Z`. */
  readonly stamp: string;
  /** What was withheld when the view was made. It becomes a note, so that no reader takes the plan for the whole. */
  readonly withheld?: readonly Withheld[];
  /** For whom the view was made. Default: `external-professional`. */
  readonly audience?: string;
}

export interface PlanFhir {
  /** A `collection`; `JSON.stringify` gives the file (`application/fhir+json`). */
  readonly bundle: FhirBundle;
  /** What went into no resource, and why. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The view of a plan as FHIR R4 (4.0.1). `view` is what `viewFor` gave for a professional from outside;
 * a line that is marked as not for `audience` is left out in any case. Deterministic: the same view and
 * stamp give the same bundle. No profile is claimed.
 */
export function writePlanFhir(
  view: Plan,
  { stamp, withheld, audience = 'external-professional' }: PlanFhirOptions,
): PlanFhir {
  const { plan, withheld: cut } = cutFor(view, audience);
  const kept = [...(withheld ?? []), ...cut];
  const patient = patientOf(plan);
  const subject = { reference: urn(patient.id) };
  const carePlan = carePlanOf(plan, subject, {
    ...{ audience, today: stamp.slice(0, 10) },
    ...(kept.length > 0 ? { withheld: kept } : {}),
  });
  const resources = [patient, carePlan, ...goalsOf(plan, subject)];
  return {
    bundle: {
      resourceType: 'Bundle',
      type: 'collection',
      timestamp: stamp,
      entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
    },
    leftOut: leftOutOf(plan),
  };
}
