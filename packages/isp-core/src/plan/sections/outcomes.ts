/** Outcomes: what should change for the child. Whether one is still worked on is apart from whether it was achieved. */
import * as z from 'zod/mini';
import { choice, date, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

export const achievements = ['not-yet-judged', 'not-achieved', 'partly-achieved', 'achieved', 'exceeded'] as const;

const outcome = line(
  {
    statement: text('statement', 'What the child will be able to do, or what will be different.'),
    kind: choice(
      ['attainment', 'participation', 'belonging', 'wellbeing', 'independence', 'communication', 'health', 'other'],
      'What kind of change it is.',
    ),
    pfaArea: z.exactOptional(
      choice(
        ['employment', 'independent-living', 'community', 'health'],
        'Preparing for adulthood: which area it belongs to.',
      ),
    ),
    barriers: references('The barriers that it would lower.'),
    baseline: z.exactOptional(text('statement', 'Where the child is now.')),
    target: z.exactOptional(text('statement', 'How we shall know.')),
    scale: z.exactOptional(text('name', 'What it is measured by.')),
    dueOn: z.exactOptional(date('By when.')),
    lifecycle: choice(
      ['proposed', 'active', 'on-hold', 'completed', 'stopped'],
      'Whether it is being worked on.',
    ),
    achievement: choice(achievements, 'How far it was achieved, when last judged.'),
  },
  'An intended outcome.',
);

export const outcomes = lines(outcome, 'Intended outcomes.');
