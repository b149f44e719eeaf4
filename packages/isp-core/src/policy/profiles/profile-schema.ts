/** The shape of a profile that came from somebody else. */
import * as z from 'zod/mini';
import { sources, type SourceId } from '../../codes/sources.ts';
import type { ReviewKind } from '../../reviews/review-policy.ts';
import type { PlanSection } from '../engine/profile.ts';
import { deadlinesSchema, triggersSchema } from './dates-schema.ts';

const id = () => z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const words = () => z.string().check(z.minLength(1), z.maxLength(200), z.regex(/\S/));

/** A year, a month or a day. */
const when = () =>
  z.string().check(z.regex(/^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/));

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
  reviewWithinMonths: z.int().check(z.minimum(1), z.maximum(36)),
  windowMonths: z.exactOptional(z.int().check(z.minimum(1), z.maximum(36))),
  dueSoonDays: z.int().check(z.minimum(0), z.maximum(366)),
  countedKinds: z.array(z.enum(reviewKinds)).check(z.minLength(1)),
  sources: sourcePlaces(),
  deadlines: z.exactOptional(deadlinesSchema(sourcePlaces)),
  triggers: z.exactOptional(triggersSchema(sourcePlaces)),
});

const ruleSetting = z.strictObject({
  off: z.exactOptional(z.boolean()),
  impact: z.exactOptional(z.enum(['must', 'should', 'consider'])),
  options: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
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
    z.array(z.enum(['law', 'guidance', 'proposed', 'advice'])).check(z.minLength(1)),
  ),
  reviews,
  codeLists: z.exactOptional(z.record(id(), words())),
  sections: z.exactOptional(z.record(id(), z.array(z.enum(planSections)))),
  effects: z.exactOptional(z.strictObject({ saving: effects, sharing: effects })),
  rules: z.record(id(), ruleSetting),
});
