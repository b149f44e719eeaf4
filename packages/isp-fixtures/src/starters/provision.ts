/** Ideas for help in groups and alone. */
import { calm, everyday, talking } from './sources.ts';
import type { StarterFixture } from './starter.ts';

export const provisionStarters: readonly StarterFixture[] = [
  {
    id: 'word-group',
    part: 'provision',
    statement: 'A group that learns and uses the words of the topic, with games.',
    fields: {
      layer: 'targeted',
      recipient: { kind: 'group', size: 4 },
      amount: { sessions: 2, per: 'week', minutes: 20 },
    },
    areas: ['speech-language-and-communication'],
    source: talking,
  },
  {
    id: 'movement-group',
    part: 'provision',
    statement: 'A short circuit of balance and hand strength before lessons.',
    fields: {
      layer: 'targeted',
      recipient: { kind: 'group', size: 6 },
      amount: { sessions: 3, per: 'week', minutes: 15 },
    },
    areas: ['motor-and-physical'],
    source: calm,
  },
  {
    id: 'check-in',
    part: 'provision',
    statement: 'A check-in with a named adult at the start and the end of the day.',
    fields: {
      layer: 'targeted',
      recipient: { kind: 'child' },
      amount: { sessions: 2, per: 'day', minutes: 5 },
    },
    areas: ['social-and-emotional', 'executive-function'],
    source: everyday,
  },
  {
    id: 'plan-do-look-back',
    part: 'provision',
    statement: 'Time with an adult to plan a piece of work, do it, and look back at how it went.',
    fields: {
      layer: 'targeted',
      recipient: { kind: 'child' },
      amount: { sessions: 2, per: 'week', minutes: 20 },
    },
    areas: ['executive-function'],
    source: everyday,
  },
];
