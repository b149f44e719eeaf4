export { migratePlan, type MigratedPlan } from './migrate-plan.ts';
export { migrations } from './all.ts';
export type { Migration } from './migration.ts';
export { SCHEMA_VERSION } from './schema-version.ts';
