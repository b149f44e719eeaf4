/** What the parts of a plan are called in text for people, and how a place in it is named. */
import { fromPointer } from '../../kernel/pointer.ts';
import { nameOfField, nameOfPlace } from '../../plan/place-names.ts';

const titles: Readonly<Record<string, string>> = {
  person: 'The child',
  settings: 'Where the child learns',
  basis: 'Why there is a plan',
  people: 'People',
  about: 'About the child',
  strengths: 'Strengths',
  interests: 'Interests',
  mattersToMe: 'What matters to me',
  whatWorks: 'What works',
  aspirations: 'Hopes',
  communication: 'How to talk with each other',
  voices: 'In their own words',
  barriers: 'What gets in the way',
  adjustments: 'What adults do differently',
  provision: 'Extra help',
  outcomes: 'What should change',
  delivery: 'What happened',
  progress: 'Progress',
  advice: 'Advice from professionals',
  base: 'The inclusion base',
  ehcp: 'The EHC plan',
  reviews: 'Reviews',
  agreements: 'Who agreed',
  transitions: 'Moving on',
  concerns: 'Concerns',
  documents: 'Documents',
  otherPlans: 'Other plans',
};

/** The title of a part of the plan, by its key. */
export function titleOf(key: string): string {
  return titles[key] ?? nameOfPlace([key]);
}

/** `/barriers/1` is "The second barrier"; `/about/strengths` "Strengths"; `/basis/disability` "Why there is a plan: disability". */
export function placeInWords(pointer: string): string {
  const keys = fromPointer(pointer).filter((segment) => !segment.startsWith('*'));
  const [first = '', ...rest] = keys;
  const last = keys.at(-1) ?? '';
  if (keys.some((key) => /^[0-9]+$/.test(key))) {
    return capital(nameOfPlace(keys.map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key))));
  }
  if (Object.hasOwn(titles, last)) return titleOf(last);
  if (rest.length > 0 && Object.hasOwn(titles, first))
    return `${titleOf(first)}: ${nameOfField(last)}`;
  return capital(nameOfPlace(keys));
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
