/** The shape of a profile that came from somebody else. */
import * as z from 'zod/mini';
import type { codeLists } from '../../codes/all-lists.ts';
import type { LayerCode } from '../../codes/layers.ts';
import { sources, type SourceId } from '../../codes/sources.ts';
import type { ReviewKind } from '../../reviews/review-policy.ts';
import type { PlanSection } from '../engine/profile.ts';
import { between, id, optionValue, when, words } from './profile-words.ts';
import { deadlinesSchema, triggersSchema } from './dates-schema.ts';

const sourcePlace = z.strictObject({
  ref: z.enum(Object.keys(sources) as [SourceId, ...SourceId[]]),
  at: words(),
});

export const sourcePlaces = () => z.array(sourcePlace);

const reviewKinds = [
  'yearly',
  'termly',
  'early',
  'ehcp',
  'transition',
] as const satisfies readonly ReviewKind[];

const reviews = z.strictObject({
  reviewWithinMonths: between(1, 36, 'months'),
  windowMonths: z.exactOptional(between(1, 36, 'months')),
  dueSoonDays: between(0, 366, 'days'),
  countedKinds: z.array(z.enum(reviewKinds)).check(z.minLength(1, 'a list of one or more')),
  sources: sourcePlaces(),
  deadlines: z.exactOptional(deadlinesSchema(sourcePlaces)),
  triggers: z.exactOptional(triggersSchema(sourcePlaces)),
});

const ruleSetting = z.strictObject({
  off: z.exactOptional(z.boolean()),
  impact: z.exactOptional(z.enum(['must', 'should', 'consider'])),
  options: z.exactOptional(z.record(z.string(), optionValue())),
});

const planSections = [
  'about',
  'voices',
  'barriers',
  'adjustments',
  'provision',
  'outcomes',
  'delivery',
  'progress',
  'advice',
  'base',
  'ehcp',
  'reviews',
  'agreements',
  'transitions',
] as const satisfies readonly PlanSection[];

/** The layers that there are. Written out, so that the schema needs none of the lists. */
const layerCodes = [
  'universal',
  'targeted',
  'targeted-plus',
  'specialist',
] as const satisfies readonly LayerCode[];

const listIds = [
  'accessible-formats',
  'areas-of-development',
  'audiences',
  'communication-methods',
  'layers',
  'preparing-for-adulthood',
  'roles',
  'sen-provision',
  'sen-types',
  'setting-kinds',
  'specialist-packages',
  'year-groups',
] as const satisfies readonly (keyof typeof codeLists)[];

/** A table by such names, and no others. */
function byName<const Names extends readonly string[], Value extends z.core.$ZodType>(
  what: string,
  names: Names,
  value: Value,
) {
  const error = `an object whose fields are named after ${what}: ${names.join(', ')}`;
  return z.partialRecord(z.enum(names), value, error);
}

const effect = () => z.exactOptional(z.enum(['block', 'warn', 'advise']));
const effects = z.exactOptional(
  z.strictObject({ must: effect(), should: effect(), consider: effect() }),
);

export const profileSchema = z.strictObject({
  id: id(),
  title: words(),
  status: z.enum(['in-force', 'expected']),
  inForceFrom: when(),
  inForceUntil: z.exactOptional(when()),
  sources: z.array(sourcePlace),
  statuses: z.exactOptional(
    z
      .array(z.enum(['law', 'guidance', 'proposed', 'advice']))
      .check(z.minLength(1, 'a list of one or more')),
  ),
  reviews,
  codeLists: z.exactOptional(byName('code lists', listIds, words())),
  sections: z.exactOptional(byName('layers', layerCodes, z.array(z.enum(planSections)))),
  effects: z.exactOptional(z.strictObject({ saving: effects, sharing: effects })),
  rules: z.record(id(), ruleSetting),
});
