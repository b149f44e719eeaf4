/** Numbers as people type them. What is not clearly one is an error, and stays as typed. */
import type { FieldError } from './entry.ts';
import type { Control } from './field-spec.ts';

type NumberControl = Extract<Control, { kind: 'number' }>;

type NumberReading =
  | { readonly ok: true; readonly value: number | undefined }
  | { readonly ok: false; readonly error: FieldError };

const errors = { 1: 'not-a-number', 0.25: 'not-in-quarters', any: 'not-a-decimal' } as const;

/** A comma with three digits after it may divide thousands in England, or not: that is asked, never guessed. */
const decimal = /^-?[0-9]{1,7}(?:\.[0-9]{1,6}|[,٫](?!\d{3}$)[0-9]{1,6})?$/;

/** What 0 is in the scripts that the kit has languages of: Arabic, Urdu, Bengali and Panjabi. */
const zeros = [0x660, 0x6f0, 0x9e6, 0xa66];

function inLatinDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const value = zeros.map((zero) => digit.charCodeAt(0) - zero);
    return String(value.find((number) => number >= 0 && number < 10) ?? digit);
  });
}

export function readNumber(text: string, control: NumberControl): NumberReading {
  const { min, max } = control;
  const step = control.step ?? 1;
  const typed = inLatinDigits(text.trim().replace('−', '-'));
  if (typed === '') return { ok: true, value: undefined };
  const number = decimal.test(typed) ? Number(typed.replace(/[,٫]/, '.')) : Number.NaN;
  const fits = step === 'any' || Number.isInteger(number / step);
  // Not a number is neither at least nor at most anything.
  if (fits && number >= min && number <= max) return { ok: true, value: number };
  return { ok: false, error: { code: errors[step], min, max } };
}

/** A whole number within bounds, or undefined. */
export function wholeNumber(text: string, min: number, max: number): number | undefined {
  const reading = readNumber(text, { kind: 'number', min, max });
  return reading.ok ? reading.value : undefined;
}
