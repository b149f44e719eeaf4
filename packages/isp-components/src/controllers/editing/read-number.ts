/** Numbers as people type them. What is not clearly one is an error, and stays as typed. */
import type { FieldError } from './entry.ts';
import type { Control } from './field-spec.ts';
import { inLatinDigits } from './latin-digits.ts';

type NumberControl = Extract<Control, { kind: 'number' }>;

type NumberReading =
  | { readonly ok: true; readonly value: number | undefined }
  | { readonly ok: false; readonly error: FieldError };

const errors = { 1: 'not-a-number', 0.25: 'not-in-quarters', any: 'not-a-decimal' } as const;

/** A comma with three digits after it may divide thousands in England, or not: that is asked, never guessed. */
const decimal = /^-?[0-9]{1,7}(?:\.[0-9]{1,6}|[,٫](?!\d{3}$)[0-9]{1,6})?$/;

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
