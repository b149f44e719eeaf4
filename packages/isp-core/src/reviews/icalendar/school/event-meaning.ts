/**
 * What the name of an event in a school's calendar says about school days. Only names that can be
 * read in one way are read: what speaks of terms and is not plain is left to a person.
 */
import { namePatterns, type PlainMeaning } from './name-patterns.ts';

/** Why a name is not plain. */
export type UnclearName = 'some-only' | 'half-or-half-term' | 'part-of-day' | 'about-terms';

export type EventMeaning =
  | {
      readonly is: PlainMeaning;
      /** “autumn”, “term 3”, “autumn term 1”: what tells one term of the year from another. */
      readonly term?: string;
    }
  | { readonly is: 'other' }
  | { readonly is: 'unclear'; readonly why: UnclearName };

const someOnly =
  /\b(?:years? [0-9]+|yr ?[0-9]+|y[0-9]+|reception|nursery class|sixth form|key stage|ks ?[1-5]|staff only|new (?:starters|pupils|intake)|phased|some (?:pupils|years))\b/;
const partOfDay =
  /\b(?:am|pm|morning|afternoon|twilight|early|noon|half day|[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:am|pm)|[0-9]{1,2}[.:][0-9]{2})\b/;
const halves =
  /\b(?:first|second|1st|2nd) half\b|\bhalf term [1-6]\b|\b[1-6](?:st|nd|rd|th)? half term\b/;
const aboutTerms =
  /\bterms?\b|\binset\b|\bclos(?:ed|es|ure|ing)\b|\bholidays?\b|\bbreaks? up\b|\bno school\b|\bre ?opens?\b|\b(?:training|polling|election|non pupil) day\b|\bback to school\b|\b(?:school|pupils?|students?|children) (?:starts?|opens?|ends?|finish(?:es)?|returns?)\b|\bacademic year\b/;

export function meaningOf(name: string): EventMeaning {
  const words = plainWords(name);
  const found = namePatterns.find(([, pattern]) => pattern.test(words))?.[0];
  if (found === undefined && !aboutTerms.test(words)) return { is: 'other' };
  if (someOnly.test(words)) return unclear('some-only');
  if (halves.test(words)) return unclear('half-or-half-term');
  if (found === undefined) return unclear(partOfDay.test(words) ? 'part-of-day' : 'about-terms');
  const term =
    /\b(?:autumn|spring|summer|winter|michaelmas|hilary|lent|trinity|term [1-6])\b(?: term [1-6])?/;
  const said = term.exec(words)?.[0];
  return said === undefined ? { is: found } : { is: found, term: said };
}

const unclear = (why: UnclearName): EventMeaning => ({ is: 'unclear', why });

/** Lower case, without punctuation and without the year, which the date has already. */
function plainWords(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b20[0-9]{2}(?: ?[/–-] ?(?:20)?[0-9]{2})?\b/g, ' ')
    .replace(/[^a-z0-9'.:]+/g, ' ')
    .replace(/[.:](?![0-9])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
