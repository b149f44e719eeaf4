/** What an option of a rule may be set to, by what it is and what it is called. */
import type { OptionValue } from '../engine/profile.ts';

interface ExpectedOption {
  readonly takes: (value: OptionValue) => boolean;
  /** To end a sentence that begins “should be”. */
  readonly inWords: string;
}

/** What is counted, as the ends of the options' names have it. A day may be today; half a month may not be. */
const counts = [
  { end: /months$/i, of: 'months', least: 1 },
  { end: /weeks$/i, of: 'weeks', least: 1 },
  { end: /days$/i, of: 'days', least: 0 },
  { end: /(?:years|age)$/i, of: 'years', least: 1 },
] as const;

/** The rule's own value shows the kind: text, a switch, a share or a whole number. */
export function expectedOption(name: string, ours: OptionValue): ExpectedOption {
  if (typeof ours === 'string') {
    return { takes: (value) => typeof value === 'string', inWords: 'text' };
  }
  if (typeof ours === 'boolean') {
    return { takes: (value) => typeof value === 'boolean', inWords: 'true or false' };
  }
  if (!Number.isInteger(ours)) {
    const takes = (value: OptionValue) => typeof value === 'number' && value >= 0;
    return { takes, inWords: 'a number, 0 or more' };
  }
  if (/percent$/i.test(name)) return whole('a whole number', 0, 100);
  const counted = counts.find(({ end }) => end.test(name));
  if (counted) return whole(`a whole number of ${counted.of}`, counted.least);
  return whole('a whole number', 0);
}

function whole(what: string, least: number, most = Infinity): ExpectedOption {
  const takes = (value: OptionValue) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  const end = most === Infinity ? ' or more' : ` to ${most}`;
  return { takes, inWords: `${what}, ${least}${end}` };
}
