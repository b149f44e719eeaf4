/** Ideas for what adults do: well known in classrooms, worded here. */
import { calm, everyday, talking } from './sources.ts';
import type { StarterFixture } from './starter.ts';

export const adjustmentStarters: readonly StarterFixture[] = [
  {
    id: 'instructions-one-at-a-time',
    part: 'adjustments',
    statement:
      'Give one instruction at a time, then wait for ten seconds before saying it again in the same words.',
    fields: { kind: 'communication' },
    areas: ['speech-language-and-communication', 'executive-function'],
    source: talking,
  },
  {
    id: 'picture-timetable',
    part: 'adjustments',
    statement:
      'Go through the day on a picture timetable each morning, and take off each picture when the task is done.',
    fields: { kind: 'routine' },
    areas: ['executive-function', 'speech-language-and-communication'],
    source: talking,
  },
  {
    id: 'warn-before-change',
    part: 'adjustments',
    statement: 'Say five minutes and one minute before an activity ends what will come next.',
    fields: { kind: 'routine' },
    areas: ['executive-function', 'social-and-emotional'],
    source: everyday,
  },
  {
    id: 'task-in-steps',
    part: 'adjustments',
    statement: 'Write the task as numbered steps on a small board, and have each step ticked off.',
    fields: { kind: 'curriculum' },
    areas: ['executive-function'],
    source: everyday,
  },
  {
    id: 'words-before-lesson',
    part: 'adjustments',
    statement:
      'Meet the new words of a topic with an adult before the lesson in which they are used.',
    fields: { kind: 'curriculum' },
    areas: ['speech-language-and-communication'],
    source: talking,
  },
  {
    id: 'seat-away-from-door',
    part: 'adjustments',
    statement: 'Seat away from the door and the radiator, with a clear view of the board.',
    fields: { kind: 'environment' },
    areas: ['sensory', 'executive-function'],
    source: everyday,
  },
  {
    id: 'quiet-place',
    part: 'adjustments',
    statement: 'Agree on a quiet place, and on a card that asks for it without words.',
    fields: { kind: 'environment' },
    areas: ['sensory', 'social-and-emotional'],
    source: calm,
  },
  {
    id: 'ear-defenders',
    part: 'adjustments',
    statement: 'Keep ear defenders within reach for assembly, lunch and fire practice.',
    fields: { kind: 'equipment' },
    areas: ['sensory'],
    source: calm,
  },
  {
    id: 'sloping-board',
    part: 'adjustments',
    statement: 'Use a sloping board and a pencil grip for all writing.',
    fields: { kind: 'equipment' },
    areas: ['motor-and-physical'],
    source: calm,
  },
  {
    id: 'answer-in-other-ways',
    part: 'adjustments',
    statement: 'Take answers spoken, drawn or typed where writing is not what is being taught.',
    fields: { kind: 'assessment' },
    areas: ['motor-and-physical', 'speech-language-and-communication'],
    source: everyday,
  },
  {
    id: 'movement-breaks',
    part: 'adjustments',
    statement:
      'Plan a movement break with a job to do, such as carrying a message, every half hour.',
    fields: { kind: 'routine' },
    areas: ['motor-and-physical', 'sensory'],
    source: calm,
  },
  {
    id: 'greet-at-door',
    part: 'adjustments',
    statement: 'Meet at the door each morning by name, with one thing to look forward to today.',
    fields: { kind: 'routine' },
    areas: ['social-and-emotional'],
    source: everyday,
  },
  {
    id: 'copy-of-board',
    part: 'adjustments',
    statement: 'Give a printed copy of what is on the board, so that nothing has to be copied.',
    fields: { kind: 'curriculum' },
    areas: ['motor-and-physical', 'executive-function'],
    source: talking,
  },
  {
    id: 'friend-at-break',
    part: 'adjustments',
    statement: 'Name a friend and a game for break before it begins.',
    fields: { kind: 'environment' },
    areas: ['social-and-emotional'],
    source: everyday,
  },
];
