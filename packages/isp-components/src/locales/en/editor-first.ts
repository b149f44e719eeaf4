/** The words of that part of the plan which the editor opens with, and of the list of the others. */
import type { Message } from '../message.ts';

export const editorFirst = {
  'editor.group.others': 'Advice and other plans',
  'editor.group.plan': 'This plan',
  'editor.nav.more': 'More parts, for a support plan',
  'editor.later':
    'This part is on its way. If it does not come, check the connection and open the part again.',

  'editor.about.intro':
    'Start here: who the child is, in words that they and their family would use.',
  'editor.about.strengths.hint': 'What the child is good at, and what people like and admire.',
  'editor.about.interests': 'Interests',
  'editor.about.interests.hint': 'What the child enjoys.',
  'editor.about.mattersToMe.hint': 'What matters to the child, in their own words where you can.',
  'editor.about.whatWorks.hint': 'What helps, for anybody who meets the child for the first time.',
  'editor.about.aspirations.hint': 'What the child hopes for, near and far.',
  'editor.point.text': 'In a sentence or two',
  'editor.point.saidBy': 'Who said so',
  'editor.thing.strength': 'a strength',
  'editor.thing.interest': 'an interest',
  'editor.thing.matter': 'something that matters',
  'editor.thing.works': 'something that works',
  'editor.thing.hope': 'a hope',
} as const satisfies Record<`editor.${string}`, Message>;
