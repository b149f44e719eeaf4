/** What every line of a plan has besides its own fields. */
import * as z from 'zod/mini';
import { choice, code, extensions, text, uuid } from './fields.ts';

/** Present where a line is not for everybody who may see the plan: why, and who still may. The SENCO always may. */
const restriction = () =>
  z.strictObject({
    /** About somebody else, a safeguarding matter, or kept back because the child or family asked. */
    kind: choice(['third-party', 'safeguarding', 'by-request']),
    /** Why it is kept back, in words that can be shown to anyone. */
    reason: text('statement'),
    /** The audiences that may still see the line, besides the SENCO. */
    audiences: z.array(code()),
  });

/** A line's own fields with the three that all lines share. */
export function line<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject({
    /** The line’s own id, which never changes. */
    id: uuid(),
    ...shape,
    /** Present where the line is not for everybody who may see the plan. */
    restricted: z.exactOptional(restriction()),
    /** Data of other systems about this line. */
    extensions: z.exactOptional(extensions()),
  });
}

/** A list of lines. */
export function lines<Line extends z.ZodMiniType>(entry: Line) {
  return z.array(entry);
}
