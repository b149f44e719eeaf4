/** Ideas for what might change for a child. */
import { calm, everyday, talking } from './sources.ts';
import type { StarterFixture } from './starter.ts';

export const outcomeStarters: readonly StarterFixture[] = [
  {
    id: 'asks-for-help',
    part: 'outcomes',
    statement: 'Asks for help in one of the ways that we have agreed, without being prompted.',
    fields: { kind: 'independence' },
    areas: ['speech-language-and-communication', 'social-and-emotional'],
    source: everyday,
  },
  {
    id: 'starts-a-task',
    part: 'outcomes',
    statement: 'Starts a task within two minutes of being given it, with the steps written down.',
    fields: { kind: 'independence' },
    areas: ['executive-function'],
    source: everyday,
  },
  {
    id: 'plays-a-game',
    part: 'outcomes',
    statement: 'Plays a game with rules with one or two others for ten minutes.',
    fields: { kind: 'belonging' },
    areas: ['social-and-emotional'],
    source: calm,
  },
  {
    id: 'tells-a-story',
    part: 'outcomes',
    statement: 'Tells what happened in order, so that somebody who was not there understands.',
    fields: { kind: 'communication' },
    areas: ['speech-language-and-communication'],
    source: talking,
  },
];
