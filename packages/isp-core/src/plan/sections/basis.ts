/** Why there is a plan. No diagnosis is ever required. */
import * as z from 'zod/mini';
import { choice, code, date, described, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const layerReason = line(
  {
    layer: code('A layer of support, such as `targeted`.'),
    reason: text('statement', 'Why the child has support at this layer.'),
    criteria: z.exactOptional(text('statement', 'The criteria that were used, and whose they are.')),
    from: date('First day of support at this layer.'),
    to: z.exactOptional(date('Last day; absent while it lasts.')),
  },
  'A layer at which the child has support, and why. A child may have several at once.',
);

export const basis = described(
  z.strictObject({
    senProvision: choice(
      ['yes', 'no'],
      'Whether the child has provision that is additional to or different from what others have.',
    ),
    ehcp: choice(
      ['none', 'requested', 'in-assessment', 'in-force', 'ceased'],
      'Where an education, health and care plan stands.',
    ),
    disability: z.exactOptional(
      choice(
        ['yes', 'no', 'not-known'],
        'Whether the child is disabled in the sense of the Equality Act 2010. Absent where it was not asked.',
      ),
    ),
    explanation: z.exactOptional(text('statement', 'Why this plan was begun, in plain words.')),
    layers: lines(layerReason, 'Layers of support, with the reason for each.'),
    decidedBy: z.exactOptional(reference('The person who decided that there should be a plan.')),
    decidedOn: z.exactOptional(date('When that was decided.')),
  }),
  'Why there is a plan, who decided and when.',
);
