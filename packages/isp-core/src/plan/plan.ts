/** The plan's types, read off its schema. */
import type * as z from 'zod/mini';
import type { planSchema } from './plan-schema.ts';

/** An Individual Support Plan, or an adjustments record. */
export type Plan = z.infer<typeof planSchema>;

export type Person = Plan['person'];
export type Identifier = Person['identifiers'][number];
export type Setting = Plan['settings'][number];
export type LayerReason = Plan['basis']['layers'][number];
export type Contributor = Plan['people'][number];
export type AboutPart = keyof Plan['about'];
export type Point = Plan['about'][AboutPart][number];
export type Voice = Plan['voices'][number];
export type Barrier = Plan['barriers'][number];
export type Adjustment = Plan['adjustments'][number];
export type ProvisionLine = Plan['provision'][number];
export type Amount = NonNullable<ProvisionLine['amount']>;
export type Outcome = Plan['outcomes'][number];
export type Review = Plan['reviews'][number];
export type OutcomeJudgement = Review['outcomes'][number];
export type ProvisionJudgement = Review['provision'][number];
export type Decision = Review['decisions'][number];
export type Agreement = Plan['agreements'][number];

/** What every line has. */
export interface Line {
  id: string;
}
