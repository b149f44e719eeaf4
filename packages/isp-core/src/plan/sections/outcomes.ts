/** Outcomes: what should change for the child. Whether one is still worked on is apart from whether it was achieved. */
import * as z from 'zod/mini';
import { choice, date, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

export const achievements = [
  'not-yet-judged',
  'not-achieved',
  'partly-achieved',
  'achieved',
  'exceeded',
] as const;

/** An intended outcome. */
const outcome = line({
  /** What the child will be able to do, or what will be different. */
  statement: text('statement'),
  /** What kind of change it is. */
  kind: choice([
    'attainment',
    'participation',
    'belonging',
    'wellbeing',
    'independence',
    'communication',
    'health',
    'other',
  ]),
  /** Preparing for adulthood: which area it belongs to. */
  pfaArea: z.exactOptional(choice(['employment', 'independent-living', 'community', 'health'])),
  /** The barriers that it would lower. */
  barriers: references(),
  /** Where the child is now. */
  baseline: z.exactOptional(text('statement')),
  /** How we shall know. */
  target: z.exactOptional(text('statement')),
  /** What it is measured by. */
  scale: z.exactOptional(text('name')),
  /** By when. */
  dueOn: z.exactOptional(date()),
  /** Whether it is being worked on. */
  lifecycle: choice(['proposed', 'active', 'on-hold', 'completed', 'stopped']),
  /** How far it was achieved, when last judged. */
  achievement: choice(achievements),
});

/** Intended outcomes. */
export const outcomes = lines(outcome);
