/** Phrases that make the child the cause of the difficulty, and what to ask instead. */
import type { PhraseGroup } from './phrase-list.ts';

/** What to write about instead, by group. */
export const askInstead = {
  cannot: 'what happens just before, and what the child cannot do yet or finds too hard',
  effort: 'what makes it hard to begin or to keep going, since nobody chooses to fail',
  attention: 'what the child needs at that moment, and tells in the only way they have',
  behaviour: 'what is seen and heard, where and when, and what it tells you',
} as const;

export interface BlameGroup extends PhraseGroup {
  readonly instead: keyof typeof askInstead;
}

export const blameGroups: readonly BlameGroup[] = [
  {
    instead: 'cannot',
    phrases: [
      'refuses',
      'refuses to',
      'refused to',
      'refusing to',
      'chooses not to',
      'choosing not to',
      'he won’t',
      'she won’t',
      'they won’t',
    ],
  },
  {
    instead: 'effort',
    phrases: [
      'can’t be bothered',
      'cannot be bothered',
      'does not try',
      'doesn’t try',
      'lacks motivation',
      'lazy',
      'laziness',
      'makes no effort',
      'poor motivation',
      'unmotivated',
      'work avoidance',
      'work avoidant',
    ],
  },
  {
    instead: 'attention',
    phrases: [
      'acts up',
      'acting up',
      'attention seeking',
      'attention seeker',
      'manipulates',
      'manipulating',
      'manipulative',
      'plays up',
      'playing up',
      'seeks attention',
    ],
  },
  {
    instead: 'behaviour',
    phrases: [
      'bad attitude',
      'bad behaviour',
      'badly behaved',
      'challenging behaviour',
      'challenging behaviours',
      'defiance',
      'defiant',
      'disobedient',
      'disruptive',
      'kicking off',
      'kicks off',
      'naughty',
      'non compliance',
      'non compliant',
      'oppositional',
      'poor attitude',
      'poor behaviour',
      'stubborn',
      'tantrum',
      'tantrums',
    ],
    except: ['oppositional defiant disorder'],
  },
];

/** Where these words stand, the text tells how others see the child, and does not blame. */
export const othersView: readonly PhraseGroup[] = [
  {
    phrases: [
      'called',
      'can be taken for',
      'is taken for',
      'looks like',
      'mistaken for',
      'not because',
      'people think',
      'punished for',
      'read as',
      'seen as',
      'taken for',
      'told off for',
    ],
  },
];
