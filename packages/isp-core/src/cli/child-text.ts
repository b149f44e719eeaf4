/** The child's own part of the text: what is good, what matters, what works, and their own words. */
import type { AboutPart, Plan, Voice } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import { nameOf } from './name-of.ts';
import { titleOf } from './section-titles.ts';
import type { TextSection } from './text-section.ts';
import { wrap } from './wrap.ts';

const aboutParts: readonly AboutPart[] = [
  'strengths',
  'interests',
  'mattersToMe',
  'whatWorks',
  'aspirations',
];

export function childSections(plan: Plan): TextSection[] {
  return [
    ...aboutParts.map((part) => ({
      title: titleOf(part),
      lines: plan.about[part].map(({ text }) => wrap(text, { first: '- ' })),
    })),
    { title: 'How to talk with each other', lines: communicationLines(plan) },
    { title: titleOf('voices'), lines: plan.voices.map((voice) => voiceText(plan, voice)) },
  ];
}

/** Codes that do not read as words. A host's own codes are shown as they are. */
const wordsForCodes: Readonly<Record<string, string>> = {
  aac: 'a communication aid (AAC)',
  bsl: 'British Sign Language',
  makaton: 'Makaton',
};

function communicationLines({ person }: Plan): string[] {
  const { methods: ways, formats, notes } = person.communication;
  const list = (codes: readonly string[]) =>
    codes.map((code) => wordsForCodes[code] ?? code.replaceAll('-', ' ')).join(', ');
  return [
    ...(notes === undefined ? [] : [wrap(notes, { first: '- ' })]),
    ...(ways.length === 0 ? [] : [wrap(`Through: ${list(ways)}`, { first: '- ' })]),
    ...(formats.length === 0 ? [] : [wrap(`Needed: ${list(formats)}`, { first: '- ' })]),
  ];
}

const methods: Readonly<Record<Voice['method'], string>> = {
  spoken: 'spoken',
  written: 'written',
  drawn: 'drawn',
  signed: 'signed',
  aac: 'with a communication aid',
  symbols: 'with symbols',
  observed: 'as staff saw it',
  advocate: 'through an advocate',
  interpreter: 'through an interpreter',
};

function voiceText(plan: Plan, { words, speaker, person, method, on, recordedBy }: Voice): string {
  const whose =
    speaker === 'child' ? (plan.person.preferredName ?? plan.person.givenName) : 'Family';
  const writer = nameOf(plan, recordedBy);
  const by = [
    nameOf(plan, person) ?? whose,
    methods[method],
    dateInWords(on),
    ...(writer === undefined ? [] : [`written down by ${writer}`]),
  ].join(', ');
  return `${wrap(`“${words}”`, { first: '  ' })}\n${wrap(`(${by})`, { first: '  ' })}`;
}
