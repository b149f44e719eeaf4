/** Names that schools and councils give to the days of their year, and that can be read in one way only. */

export type PlainMeaning =
  | 'term'
  | 'term-start'
  | 'term-end'
  | 'half-term'
  | 'half-term-start'
  | 'half-term-end'
  | 'inset'
  | 'bank-holiday'
  | 'closure'
  | 'holiday';

const SEASON = '(?:autumn|spring|summer|winter|michaelmas|hilary|lent|trinity)';
const TERM = `(?:the )?(?:${SEASON} )?term(?: [1-6])?`;
const HALF = `(?:(?:${SEASON}|october|february|may)(?: term)? )?half term`;
const FOR_ALL = '(?: for (?:all )?(?:pupils|students|children))?';
const SCHOOL = '(?:school|college|nursery|academy)';
const CLOSED = `(?: (?:${SCHOOL} )?closed(?: to (?:pupils|students|children))?| no pupils)?`;
const INSET =
  '(?:inset|in service(?: training)?|(?:staff|teacher) (?:training|development)|professional development|pd|training|non pupil)';
const HOLIDAY = `(?:${SEASON}|christmas|easter|whitsun|may|october|february)`;
const BECAUSE = '(?: (?:snow|flood|heating|strike|elections?|polling day))?';

/** Each matches the whole of a name in lower case, without punctuation or year. */
export const namePatterns: readonly (readonly [PlainMeaning, RegExp])[] = [
  ['bank-holiday', whole(`(?:[a-z]+ ){0,3}(?:bank|public) holidays?(?: monday| friday)?${CLOSED}`)],
  [
    'bank-holiday',
    whole(`(?:good friday|easter monday|christmas day|boxing day|new year's day|may day)${CLOSED}`),
  ],
  ['inset', whole(`(?:${SCHOOL} closed )?${INSET} days?(?: [1-9])?${CLOSED}`)],
  ['inset', whole(`inset(?: [1-9])?${CLOSED}`)],
  [
    'half-term-start',
    whole(`${HALF}(?: holiday| break)? (?:starts|begins)|(?:start|first day) of ${HALF}`),
  ],
  [
    'half-term-end',
    whole(`${HALF}(?: holiday| break)? (?:ends|finishes)|(?:end|last day) of ${HALF}`),
  ],
  ['half-term', whole(`${HALF}(?: holidays?| break| week| closure)?(?: ${HOLIDAY})?${CLOSED}`)],
  [
    'term-start',
    whole(
      `(?:${TERM} (?:starts?|begins?|commences|opens|first day)|(?:start|first day|beginning) of ${TERM})${FOR_ALL}`,
    ),
  ],
  [
    'term-end',
    whole(`(?:${TERM} (?:ends?|finishes|closes|last day)|(?:end|last day) of ${TERM})${FOR_ALL}`),
  ],
  ['term', whole(`${SEASON} term(?: [1-6])?|term [1-6]`)],
  ['holiday', whole(`(?:${HOLIDAY} )?(?:school )?(?:holidays?|break|vacation)`)],
  ['closure', whole(`${SCHOOL} (?:is )?(?:closed|closure)${BECAUSE}|closure day`)],
  ['closure', whole(`(?:polling|election) day school closed|occasional (?:day|closure)${CLOSED}`)],
];

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
