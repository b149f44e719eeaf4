/** Invented plans and broken files, for tests, demonstrations and documentation. */
export { brokenFixtures, type BrokenFixture } from './broken-fixtures.ts';
export { hostileTexts, tooLargeText, type HostileText } from './hostile-texts.ts';
export {
  FIXTURES_TODAY,
  type PlanFixture,
  type PlanFixtureLayer,
  type PlanFixturePhase,
} from './plan-fixture.ts';
export { planFixture, planFixtures, type PlanFixtureName } from './plan-fixtures.ts';
