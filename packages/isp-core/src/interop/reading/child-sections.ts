/** The child first: what is good, what matters, what works, how to talk with each other, and their own words. */
import type { AboutPart, Plan, Voice } from '../../plan/plan.ts';
import { methods, languageUses } from './choice-words.ts';
import { day, foreign, joined, ownLine, unhyphened, type Context, type Row } from './context.ts';
import type { ReadingItem, ReadingSection } from './reading.ts';
import { titleOf } from './section-titles.ts';

const aboutParts: readonly AboutPart[] = [
  'strengths',
  'interests',
  'mattersToMe',
  'whatWorks',
  'aspirations',
];

export function aboutSections({ plan, line, name }: Context): ReadingSection[] {
  return aboutParts.map((key) => ({
    key,
    title: titleOf(key),
    items: plan.about[key].map(({ text, saidBy }) =>
      line(text, { rows: [['Said by', name(saidBy)]] }),
    ),
  }));
}

/** Ways, formats and languages, and what helps both sides to understand. */
export function communicationSection(context: Context): ReadingSection {
  const { plan, label, line } = context;
  const { methods: ways, formats, notes, languages } = plan.person.communication;
  const labels = (list: 'communication-methods' | 'accessible-formats', codes: readonly string[]) =>
    joined(codes.map((code) => label(list, code)));
  const facts: readonly Row[] = [
    ['Through', labels('communication-methods', ways)],
    ['Needed', labels('accessible-formats', formats)],
    ['Languages', joined(languages.map(languageInWords), '; ')],
  ];
  return {
    key: 'communication',
    title: titleOf('communication'),
    items: [
      ...(notes === undefined ? [] : [line(notes)]),
      ...facts.flatMap(([what, text]) => (text === undefined ? [] : [ownLine(`${what}: ${text}`)])),
    ],
  };
}

export function voicesSection(context: Context): ReadingSection {
  const { voices } = context.plan;
  return {
    key: 'voices',
    title: titleOf('voices'),
    items: voices.map((voice) => voiceItem(context, voice)),
  };
}

function voiceItem({ plan, name }: Context, voice: Voice): ReadingItem {
  const { person } = plan;
  const whose =
    voice.speaker === 'child' ? (person.preferredName ?? person.givenName) : 'The family';
  const language = foreign(voice.language);
  const { details } = ownLine('', [
    ['Who', name(voice.person) ?? whose],
    ['How', methods[voice.method]],
    ['When', day(voice.on)],
    ['Written down by', name(voice.recordedBy)],
    ['Held in', plan.documents.find(({ id }) => id === voice.document)?.title],
  ]);
  return {
    text: voice.words,
    quote: true,
    ...(language === undefined ? {} : { language }),
    details,
    parts: [],
  };
}

/** Who the child is, with the numbers by which systems know them. */
export function personSection({ plan }: Context): ReadingSection {
  const { person } = plan;
  const rows: readonly Row[] = [
    ['Name', `${person.givenName} ${person.familyName}`],
    ['Likes to be called', person.preferredName],
    ['Likes to be spoken of as', person.pronouns],
    ['Date of birth', day(person.dateOfBirth)],
    ...person.identifiers.map(({ scheme, value, from, to }): Row => {
      const use = [from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(' ');
      return [numberName(scheme), use === '' ? value : `${value} (${use})`];
    }),
  ];
  return {
    key: 'person',
    title: titleOf('person'),
    items: rows.flatMap(([what, text]) =>
      text === undefined ? [] : [ownLine(`${what}: ${text}`)],
    ),
  };
}

const numberNames: Readonly<Record<string, string>> = {
  upn: 'Unique pupil number (UPN)',
  'former-upn': 'Earlier unique pupil number (UPN)',
  uln: 'Unique learner number (ULN)',
  urn: 'Unique reference number (URN)',
  'dfe-number': 'DfE number',
  ukprn: 'UK provider reference number (UKPRN)',
};

/** What a number is called, by its scheme. */
export const numberName = (scheme: string) => numberNames[scheme] ?? unhyphened(scheme);

type Language = Plan['person']['communication']['languages'][number];

function languageInWords({ language, use }: Language): string {
  return `${languageNames[language.toLowerCase().split('-')[0] ?? ''] ?? language} (${languageUses[use] ?? ''})`;
}

/** The languages that are spoken most in England’s schools, and the sign languages; others keep their code. */
const languageNames: Readonly<Record<string, string>> = {
  ...{ en: 'English', cy: 'Welsh', gd: 'Gaelic', ga: 'Irish', bfi: 'British Sign Language' },
  ...{ pl: 'Polish', ro: 'Romanian', pt: 'Portuguese', es: 'Spanish', fr: 'French', it: 'Italian' },
  ...{ de: 'German', lt: 'Lithuanian', bg: 'Bulgarian', hu: 'Hungarian', uk: 'Ukrainian' },
  ...{ ru: 'Russian', sq: 'Albanian', el: 'Greek', tr: 'Turkish', ku: 'Kurdish', fa: 'Persian' },
  ...{ ar: 'Arabic', ur: 'Urdu', pa: 'Panjabi', bn: 'Bengali', gu: 'Gujarati', hi: 'Hindi' },
  ...{ ta: 'Tamil', ml: 'Malayalam', te: 'Telugu', ne: 'Nepali', si: 'Sinhala', ps: 'Pashto' },
  ...{ so: 'Somali', am: 'Amharic', ti: 'Tigrinya', yo: 'Yoruba', ig: 'Igbo', tw: 'Twi' },
  ...{ zh: 'Chinese', yue: 'Cantonese', vi: 'Vietnamese', tl: 'Tagalog', ja: 'Japanese' },
};
