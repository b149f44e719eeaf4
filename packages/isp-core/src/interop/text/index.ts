/** A plan as plain text. */
export { writePlanText, type PlanTextOptions } from './write-plan-text.ts';
