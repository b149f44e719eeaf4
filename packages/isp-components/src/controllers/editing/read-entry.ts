/** Between what stands in a field and the value of the plan. */
import { textIn, type Json } from './plan-tree.ts';
import { OWN, type AmountEntry, type DateEntry, type Entry, type FieldError } from './entry.ts';
import type { Control, FieldSpec } from './field-spec.ts';
import { inLatinDigits } from './latin-digits.ts';
import { readNumber, wholeNumber } from './read-number.ts';
import { inOwnWords } from './own-words.ts';
import { isRealDate } from './real-date.ts';
import { charactersIn, longest } from './text-length.ts';

/** A value, nothing (the field is empty), or why it is neither. */
export type Reading =
  | { readonly ok: true; readonly value: Json | undefined }
  | { readonly ok: false; readonly error: FieldError };

/** Reads what was typed or chosen. Nothing is guessed: what is not clear is an error, and stays as typed. */
export function readEntry(field: FieldSpec, entry: Entry): Reading {
  const reading = readControl(field.control, entry);
  if (!reading.ok || reading.value !== undefined || !field.required) return reading;
  return failed({ code: isChosen(field.control) ? 'choose' : 'required' });
}

export const isChosen = ({ kind }: Control): boolean =>
  kind === 'select' || kind === 'radios' || kind === 'yes-no';
const value = (found: Json | undefined): Reading => ({ ok: true, value: found });
const failed = (error: FieldError): Reading => ({ ok: false, error });

function readControl(control: Control, entry: Entry): Reading {
  switch (control.kind) {
    case 'text':
    case 'textarea':
    case 'instant':
      return readText(entry as string, control);
    case 'select':
    case 'radios':
      return readChoice(entry as string);
    case 'yes-no':
      return value(entry === '' ? undefined : entry === 'yes');
    case 'checkboxes':
      return readChoices(entry as readonly string[]);
    case 'date':
      return readDate(entry as DateEntry);
    case 'number':
      return readNumber(entry as string, control);
    case 'amount':
      return readAmount(entry as AmountEntry);
  }
}

function readText(text: string, control: Control): Reading {
  if (text.trim() === '') return value(undefined);
  const clean = text.replace(/\r\n?/g, '\n');
  const max = longest(control);
  const over = charactersIn(clean, max) - max;
  if (over > 0) return failed({ code: 'too-long', max, over });
  if (control.kind !== 'text' || control.pattern === undefined) return value(clean);
  const shape = new RegExp(`^(?:${control.pattern})$`, 'u');
  return shape.test(clean) ? value(clean) : failed({ code: 'bad-shape' });
}

function readChoice(entry: string): Reading {
  if (!entry.startsWith(OWN)) return value(entry === '' ? undefined : entry);
  const code = inOwnWords(entry.slice(OWN.length));
  return code === undefined ? failed({ code: 'own-words' }) : value(code === '' ? undefined : code);
}

function readChoices(entries: readonly string[]): Reading {
  const codes = new Set<string>();
  for (const entry of entries) {
    const reading = readChoice(entry);
    if (!reading.ok) return reading;
    if (typeof reading.value === 'string') codes.add(reading.value);
  }
  return value([...codes]);
}

function readDate(entry: DateEntry): Reading {
  const parts = ['day', 'month', 'year'] as const;
  const missing = parts.filter((part) => entry[part].trim() === '');
  if (missing.length === 3) return value(undefined);
  if (missing.length > 0) return failed({ code: 'date-parts', missing });
  const [day = '', month = '', year = ''] = parts.map((part) => inLatinDigits(entry[part].trim()));
  const shaped = /^[0-9]{1,2}$/.test(day) && /^[0-9]{1,2}$/.test(month) && /^[0-9]{4}$/.test(year);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return shaped && isRealDate(date) ? value(date) : failed({ code: 'unreal-date' });
}

function readAmount({ sessions, per, minutes }: AmountEntry): Reading {
  const filled = [sessions, per, minutes].filter((part) => part.trim() !== '').length;
  if (filled === 0) return value(undefined);
  const read = { sessions: wholeNumber(sessions, 1, 500), minutes: wholeNumber(minutes, 1, 1440) };
  if (read.sessions === undefined || read.minutes === undefined || per === '') {
    return failed({ code: 'amount-parts' });
  }
  return value({ sessions: read.sessions, per, minutes: read.minutes });
}

/** What a field shows for a value of the plan. */
export function entryOf(control: Control, found: Json | undefined): Entry {
  switch (control.kind) {
    case 'checkboxes':
      return Array.isArray(found) ? (found as readonly string[]) : [];
    case 'date':
      return dateEntry(typeof found === 'string' ? found : '');
    case 'amount':
      return amountEntry(found as Partial<Record<keyof AmountEntry, string | number>> | undefined);
    case 'number':
      return textIn(found);
    case 'yes-no':
      return typeof found === 'boolean' ? (found ? 'yes' : 'no') : '';
    default:
      return typeof found === 'string' ? found : '';
  }
}

function dateEntry(date: string): DateEntry {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

function amountEntry(found: Partial<Record<keyof AmountEntry, string | number>> = {}): AmountEntry {
  const { sessions = '', per = '', minutes = '' } = found;
  return { sessions: String(sessions), per: String(per), minutes: String(minutes) };
}
