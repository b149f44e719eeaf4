/** Why there is a plan. No diagnosis is ever required. */
import * as z from 'zod/mini';
import { choice, code, date, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** A layer at which the child has support, and why. A child may have several at once. */
const layerReason = line({
  /** A layer of support, such as `targeted`. */
  layer: code(),
  /** Why the child has support at this layer. */
  reason: text('statement'),
  /** The criteria that were used, and whose they are. */
  criteria: z.exactOptional(text('statement')),
  /** First day of support at this layer. */
  from: date(),
  /** Last day; absent while it lasts. */
  to: z.exactOptional(date()),
});

/** Why there is a plan, who decided and when. */
export const basis = z.strictObject({
  /** Whether the child has provision that is additional to or different from what others have. */
  senProvision: choice(['yes', 'no']),
  /** Where an education, health and care plan stands. */
  ehcp: choice(['none', 'requested', 'in-assessment', 'in-force', 'ceased']),
  /** Whether the child is disabled in the sense of the Equality Act 2010. Absent where it was not asked. */
  disability: z.exactOptional(choice(['yes', 'no', 'not-known'])),
  /** Why this plan was begun, in plain words. */
  explanation: z.exactOptional(text('statement')),
  /** Layers of support, with the reason for each. */
  layers: lines(layerReason),
  /** The person who decided that there should be a plan. */
  decidedBy: z.exactOptional(reference()),
  /** When that was decided. */
  decidedOn: z.exactOptional(date()),
});
