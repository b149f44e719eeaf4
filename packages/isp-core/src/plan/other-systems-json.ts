/** Data of other systems: any JSON that every reader reads alike, so that what is taken in can be sent on. */
import * as z from 'zod/mini';
import type { Json } from '../kernel/json.ts';
import { forbiddenKeys } from './unsafe-json.ts';

const wellFormed = () => z.string().check(z.refine((text) => text.isWellFormed()));

/** Beyond these bounds two integers can share one double. */
const safeNumber = z
  .number()
  .check(z.refine((n) => !Number.isInteger(n) || Number.isSafeInteger(n)));

const safeKey = wellFormed().check(z.refine((key) => !forbiddenKeys.has(key)));

export const otherSystemsJson: z.ZodMiniType<Json> = z.lazy(() =>
  z.union([
    wellFormed(),
    safeNumber,
    z.boolean(),
    z.null(),
    z.array(otherSystemsJson),
    z.record(safeKey, otherSystemsJson),
  ]),
);
