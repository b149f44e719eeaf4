/**
 * The unique pupil number (UPN) of a pupil in England. Its shape and its check letter are two
 * questions: a number of the right shape may still have been miscopied, and a person must look.
 */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** Whether the check letter is the one that the other twelve characters give. */
export type CheckLetter = { readonly ok: true } | { readonly ok: false; readonly expected: string };

export interface Upn {
  /** All thirteen characters, as `formatUpn` writes them. */
  readonly text: string;
  /** A temporary number ends in a letter, and gives way to a permanent one. */
  readonly kind: 'permanent' | 'temporary';
  readonly checkLetter: CheckLetter;
  /** The local authority in which it was given: three digits. */
  readonly authority: string;
  /** The school that gave it: four digits. */
  readonly establishment: string;
  /** The last two digits of the year in which it was given. */
  readonly year: string;
  /** What tells pupils of that school and year apart. */
  readonly serial: string;
}

/** The letters in the order of their values, 0 to 22. I, O and S are not used. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

const SHAPE = new RegExp(
  `^[${LETTERS}](?<authority>[0-9]{3})(?<establishment>[0-9]{4})(?<year>[0-9]{2})(?<serial>[0-9]{2}[0-9${LETTERS}])$`,
);

/** Reads a UPN, in capitals or not, with or without spaces. */
export function parseUpn(input: string): Result<Upn, Issue> {
  const text = input.replace(/\s/g, '').toUpperCase();
  const parts = SHAPE.exec(text)?.groups;
  if (!parts) return err(wrongShape);
  const { authority = '', establishment = '', year = '', serial = '' } = parts;
  const expected = letterFor(text.slice(1));
  return ok({
    text,
    kind: /[0-9]$/.test(serial) ? 'permanent' : 'temporary',
    checkLetter: text.startsWith(expected) ? { ok: true } : { ok: false, expected },
    authority,
    establishment,
    year,
    serial,
  });
}

/** The number as it is written: thirteen characters, no spaces. */
export function formatUpn({ text }: Pick<Upn, 'text'>): string {
  return text;
}

/** Each of the twelve characters counts its value times its place, 2 to 13; the sum modulo 23 names the letter. */
function letterFor(twelve: string): string {
  let sum = 0;
  for (let i = 0; i < twelve.length; i++) sum += valueOf(twelve.charAt(i)) * (i + 2);
  return LETTERS.charAt(sum % 23);
}

const valueOf = (character: string) =>
  LETTERS.includes(character) ? LETTERS.indexOf(character) : Number(character);

const wrongShape: Issue = {
  code: 'ISP_IDENTIFIER_UPN_SHAPE',
  path: '',
  message:
    'A unique pupil number (UPN) is a letter and 12 digits; the last character of a temporary one is a letter too. The letters I, O and S are not used.',
};
