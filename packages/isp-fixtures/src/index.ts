/** Invented plans, documents that are broken in one way each, and texts that hurt, for tests and demonstrations. */
export { brokenFixtures, type BrokenFixture } from './broken-fixtures.ts';
export {
  calendarFixture,
  calendarFixtures,
  type CalendarFixture,
  type CalendarFixtureName,
} from './calendar-fixtures.ts';
export type { EdgeFixture } from './edge/edge-fixture.ts';
export { edgeFixture, edgeFixtures } from './edge/edge-fixtures.ts';
export { generateCohort, type CohortOptions } from './generate/generate-cohort.ts';
export { layerShares, settingShares, type Standing } from './generate/layer-shares.ts';
export type { CohortSetting } from './generate/setting-of.ts';
export { harmlessTexts } from './hostile/harmless.ts';
export { hostileMarkup } from './hostile/markup.ts';
export type { HostileText } from './hostile/hostile-text.ts';
export { hostileTexts } from './hostile/hostile-texts.ts';
export { hostileValues, type HostileValue } from './hostile/hostile-values.ts';
export { tooLargeText } from './hostile/sizes.ts';
export { invalidDocument, invalidText } from './invalid/invalid-document.ts';
export type {
  InvalidByEdit,
  InvalidByPatch,
  InvalidFixture,
  ReadBy,
} from './invalid/invalid-fixture.ts';
export { invalidFixtures, tellingInvalidFixtures } from './invalid/invalid-fixtures.ts';
export {
  interopFixture,
  interopFixtures,
  type InteropFixture,
  type InteropFixtureName,
} from './interop-fixtures.ts';
export type { Json, JsonArray, JsonObject } from './json.ts';
export { legacyFixtures, type LegacyFixture } from './legacy-fixtures.ts';
export type { PatchOperation } from './patch/patch.ts';
export {
  FIXTURES_TODAY,
  type PlanFixture,
  type PlanFixtureLayer,
  type PlanFixturePhase,
} from './plan-fixture.ts';
export { planFixture, planFixtures, type PlanFixtureName } from './plan-fixtures.ts';
export { poorPlanDocument, type PoorPlan } from './poor/poor-plan.ts';
export { poorPlans } from './poor/poor-plans.ts';
export type { StarterFixture } from './starters/starter.ts';
export { starterBank } from './starters/starter-bank.ts';
