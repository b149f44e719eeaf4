/**
 * The unique learner number (ULN) of a learner of 14 or older in England. Its shape and its check
 * digit are two questions, and the number that stands for "not known" is a third.
 */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/**
 * Whether the last digit is the one that the other nine give. For some nine digits there is no
 * right last digit: no learner has such a number, so one of the nine is wrong.
 */
export type CheckDigit =
  { readonly ok: true } | { readonly ok: false; readonly expected: string | undefined };

export interface Uln {
  /** All ten digits, as `formatUln` writes them. */
  readonly text: string;
  /** `not-known`: 9999999999, which providers return for a learner whose number they do not know. */
  readonly kind: 'learner' | 'not-known';
  /** Of a number that stands for "not known" this says nothing of use. */
  readonly checkDigit: CheckDigit;
}

const SHAPE = /^[1-9][0-9]{9}$/;
const NOT_KNOWN = '9999999999';

/** Reads a ULN, with or without spaces. */
export function parseUln(input: string): Result<Uln, Issue> {
  const text = input.replace(/\s/g, '');
  if (!SHAPE.test(text)) return err(wrongShape);
  const expected = lastDigitFor(text.slice(0, 9));
  const right = expected === text.charAt(9);
  return ok({
    text,
    kind: text === NOT_KNOWN ? 'not-known' : 'learner',
    checkDigit: right ? { ok: true } : { ok: false, expected },
  });
}

/** The number as it is written: ten digits, no spaces. */
export function formatUln({ text }: Pick<Uln, 'text'>): string {
  return text;
}

/** The nine digits count ten times to twice; what the sum leaves modulo 11 is taken from 10. Nothing left: no digit fits. */
function lastDigitFor(nine: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < nine.length; i++) sum += Number(nine.charAt(i)) * (10 - i);
  const left = sum % 11;
  return left === 0 ? undefined : String(10 - left);
}

const wrongShape: Issue = {
  code: 'ISP_IDENTIFIER_ULN_SHAPE',
  path: '',
  message: 'A unique learner number (ULN) is ten digits, and the first of them is not 0.',
};
