/** Everything, for those who want one import. Each folder is also an entry point of its own. */
export * from './access/index.ts';
export * from './codes/index.ts';
export * from './edit/index.ts';
export * from './identifiers/index.ts';
export { migratePlan, type MigratedPlan } from './migrations/index.ts';
export * from './plan/index.ts';
export * from './policy/index.ts';
export * from './reviews/index.ts';
export * from './summaries/index.ts';
