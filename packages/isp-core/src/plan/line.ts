/** What every line of a plan has besides its own fields. */
import * as z from 'zod/mini';
import { choice, code, described, extensions, text, uuid } from './fields.ts';

/** Why a line is kept from some readers, and who may still see it. The SENCO always may. */
const restriction = () =>
  described(
    z.strictObject({
      kind: choice(
        ['third-party', 'safeguarding', 'by-request'],
        'About somebody else, a safeguarding matter, or kept back because the child or family asked.',
      ),
      reason: text('statement', 'Why it is kept back, in words that can be shown to anyone.'),
      audiences: described(
        z.array(code('An audience.')),
        'The audiences that may still see the line, besides the SENCO.',
      ),
    }),
    'Present where a line is not for everybody who may see the plan.',
  );

/** A line's own fields with the three that all lines share. */
export function line<Shape extends z.core.$ZodShape>(shape: Shape, description: string) {
  return described(
    z.strictObject({
      id: uuid('The line’s own id, which never changes.'),
      ...shape,
      restricted: z.exactOptional(restriction()),
      extensions: z.exactOptional(extensions()),
    }),
    description,
  );
}

/** A list of lines. */
export function lines<Line extends z.ZodMiniType>(entry: Line, description: string) {
  return described(z.array(entry), description);
}
