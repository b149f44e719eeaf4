/** What the child and the family said, before each review and not only once. */
import type { JsonObject, Line } from '../../json.ts';
import { schoolDayUpTo, textOf, type Day } from '../days.ts';
import { lastLookedAt, type Story } from '../story.ts';
import type { Band } from '../setting-of.ts';
import type { Cast } from './cast.ts';

type Texts = readonly [string, ...string[]];

const childWords: Readonly<Record<Band, Texts>> = {
  early: [
    'More outside. Not the loud room.',
    'I did it! Again.',
    'My friend is here. I like the blue one.',
  ],
  primary: [
    'I like it when we do it in small steps and you don’t rush me. I don’t like it when people finish my sentence.',
    'Mornings are good now. After lunch is too loud and my head gets full.',
    'The group is all right. I’d rather miss something else than art.',
    'I can do more than last year. I’d like the others to know that.',
  ],
  secondary: [
    'It works when teachers read this before the lesson and don’t make a thing of it. Half of them do.',
    'I’d like to say when I’m ready. Mostly I am, if I know what’s coming.',
    'The help is fine. Take me out of assembly, not out of science.',
    'It’s better than last year. Don’t tell everyone, just keep doing it.',
  ],
  'post-16': [
    'I know what helps me, and I’d rather explain it once than every September.',
    'I want work that is real. The Thursdays are real.',
    'Ask me first, then my parents if I say so.',
  ],
};

const familyWords: Texts = [
  'Getting ready in the morning has changed. It used to be an hour, and now there is time for breakfast.',
  'We should like to hear about the good days too, not only when something goes wrong.',
  'What works at home is saying it early and only once. We are glad that you do the same now.',
  'It has taken a long time to get here. Please keep the same people if you can.',
  'There is more laughing at home. That is our measure.',
  'We were not told when the sessions stopped in the summer, and would like to be.',
];

export interface VoicesOfPlan {
  readonly voices: readonly JsonObject[];
  /** Ids of those that were given for the last review. */
  readonly forLast: readonly string[];
}

export function voicesOf(story: Story, cast: Cast): VoicesOfPlan {
  const { random, today, heldOn } = story;
  const last = lastLookedAt(story);
  const before = schoolDayUpTo(last - random.int(2, 9));
  const latest = [childVoice(story, cast, before), familyVoice(story, cast, before)];
  const earlier = heldOn.at(-2);
  const recent = today - last > 150 ? schoolDayUpTo(today - random.int(5, 40)) : undefined;
  return {
    voices: [
      ...(earlier === undefined ? [] : [familyVoice(story, cast, schoolDayUpTo(earlier - 3))]),
      ...latest,
      ...(recent === undefined ? [] : [childVoice(story, cast, recent)]),
      ...(recent === undefined || random.chance(0.4) ? [] : [familyVoice(story, cast, recent)]),
    ],
    forLast: latest.map((voice) => voice.id),
  };
}

function childVoice({ random, child, id }: Story, cast: Cast, on: Day): Line {
  const method = random.pick(
    child.band === 'early' || child.band === 'primary'
      ? (['spoken', 'drawn', 'symbols', 'spoken'] as const)
      : (['spoken', 'written', 'written'] as const),
  );
  return {
    id: id(),
    speaker: 'child',
    person: cast.child,
    words: random.pick(childWords[child.band]),
    method,
    language: 'en-GB',
    on: textOf(on),
    ...(method === 'written' ? {} : { recordedBy: cast.assistant }),
  };
}

function familyVoice({ random, child, id }: Story, cast: Cast, on: Day): Line {
  const method = child.family.language
    ? 'interpreter'
    : random.pick(['spoken', 'written', 'spoken'] as const);
  return {
    id: id(),
    speaker: 'family',
    person: random.pick(cast.parents),
    words: random.pick(familyWords),
    method,
    language: 'en-GB',
    on: textOf(on),
    ...(method === 'written' ? {} : { recordedBy: cast.senco }),
  };
}
