/** A plan for health partners, as FHIR R4. */
export type {
  Annotation,
  CodeableConcept,
  Coding,
  FhirActivity,
  FhirBundle,
  FhirCarePlan,
  FhirGoal,
  FhirPatient,
  Period,
  Reference,
  Timing,
} from './fhir-types.ts';
export type { LeftOut } from './left-out.ts';
export { writePlanFhir, type PlanFhir, type PlanFhirOptions } from './write-plan-fhir.ts';
