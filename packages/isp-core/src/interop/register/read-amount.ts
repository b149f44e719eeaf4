/**
 * How often and how long, from words: “3 x 20 mins per week”, “daily 10 minutes”. Every word has to
 * be understood; where one is not (“about”, “when staffing allows”, “in 3 sessions”), the text stays
 * text and no number is made up.
 */
import type { Amount } from '../../plan/plan.ts';

/** The amount, where it is sure. */
export function readAmount(raw: string): Amount | undefined {
  if (raw.length > 200) return undefined;
  const found: { sessions?: number; minutes?: number; per?: Amount['per'] } = {};
  const tokens = tokensOf(raw);
  for (let at = 0; at < tokens.length;) {
    const step = readStep(tokens, at);
    if (!step || Object.keys(step.says).some((key) => Object.hasOwn(found, key))) return undefined;
    Object.assign(found, step.says);
    at += step.length;
  }
  const { sessions = 1, minutes, per } = found;
  if (minutes === undefined || per === undefined) return undefined;
  const sane = within(sessions, 500) && within(minutes, 1440);
  return sane ? { sessions, per, minutes } : undefined;
}

const within = (n: number, most: number) => Number.isInteger(n) && n >= 1 && n <= most;

interface Step {
  readonly length: number;
  readonly says: { sessions?: number; minutes?: number; per?: Amount['per'] };
}

function readStep(tokens: readonly string[], at: number): Step | undefined {
  const [token = '', next = '', third = ''] = tokens.slice(at, at + 3);
  const per = adverbs.get(token);
  if (per) return { length: 1, says: { per } };
  if (token === 'per') {
    const unit = units.get(next);
    return unit && { length: 2, says: { per: unit } };
  }
  if (token === 'x' && isNumber(next) && !lengths.has(third)) {
    return { length: 2, says: { sessions: Number(next) } };
  }
  if (isNumber(token)) return readNumber(token, next);
  return fillers.has(token) ? { length: 1, says: {} } : undefined;
}

function readNumber(token: string, next: string): Step | undefined {
  const length = lengths.get(next);
  if (length !== undefined) return { length: 2, says: { minutes: Number(token) * length } };
  if (next === 'x' || next === 'times' || next === 'sessions') {
    return { length: 2, says: { sessions: Number(token) } };
  }
  return next === 'per' || adverbs.has(next)
    ? { length: 1, says: { sessions: Number(token) } }
    : undefined;
}

const isNumber = (token: string) => /^\d{1,4}(\.\d{1,2})?$/.test(token);

function tokensOf(raw: string): string[] {
  return raw
    .toLowerCase()
    .replace(/[×*]/g, 'x')
    .replace(/half[ -]an?[ -]hour|half[ -]hour/g, ' 30 minutes ')
    .replace(/\b(?:an|one) hour\b/g, ' 1 hour ')
    .replace(/\bhalf[ -]?term(?:ly)?\b/g, (word) =>
      word.endsWith('ly') ? ' halftermly ' : ' halfterm ',
    )
    .replace(/\b(?:1:1|1-1|1 to 1|one[ -]to[ -]one)\b/g, ' ')
    .replace(/\bonce\b/g, ' 1 times ')
    .replace(/\btwice\b/g, ' 2 times ')
    .replace(/\b(?:every|each|an?) (?=(?:day|week|fortnight|halfterm|term|year)\b)/g, ' per ')
    .replace(/\//g, ' per ')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .replace(/\bx(?=\d)/g, 'x ')
    .replace(/[,;()]/g, ' ')
    .split(/\s+/)
    .map((word) => numberWords.get(word) ?? word.replace(/\.$/, ''))
    .filter((word) => word !== '');
}

const lengths: ReadonlyMap<string, number> = new Map([
  ...['m', 'min', 'mins', 'minute', 'minutes'].map((word) => [word, 1] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((word) => [word, 60] as const),
]);

const units: ReadonlyMap<string, Amount['per']> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['wk', 'week'],
  ['fortnight', 'fortnight'],
  ['halfterm', 'half-term'],
  ['term', 'term'],
  ['year', 'year'],
]);

const adverbs: ReadonlyMap<string, Amount['per']> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['halftermly', 'half-term'],
  ['termly', 'term'],
]);

const numberWords: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [
    word,
    String(i + 1),
  ]),
);

/** Words that add nothing to the numbers. `session` alone is what the minutes are of. */
const fillers: ReadonlySet<string> = new Set(['for', 'of', 'session', 'sessions', 'x', 'times']);
