/** Between what stands in a field and the value of the plan. */
import { textIn, type Json } from './plan-tree.ts';
import type { AmountEntry, DateEntry, Entry, FieldError } from './entry.ts';
import type { Control, FieldSpec } from './field-spec.ts';
import { isRealDate } from './real-date.ts';

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

const isChosen = ({ kind }: Control) => kind === 'select' || kind === 'radios';
const value = (found: Json | undefined): Reading => ({ ok: true, value: found });
const failed = (error: FieldError): Reading => ({ ok: false, error });

function readControl(control: Control, entry: Entry): Reading {
  switch (control.kind) {
    case 'text':
      return readText(entry as string, 200);
    case 'textarea':
      return readText(entry as string, control.size === 'account' ? 10_000 : 2000);
    case 'select':
    case 'radios':
      return value(entry === '' ? undefined : (entry as string));
    case 'checkboxes':
      return value([...(entry as readonly string[])]);
    case 'date':
      return readDate(entry as DateEntry);
    case 'number':
      return readNumber(entry as string, control.min, control.max);
    case 'amount':
      return readAmount(entry as AmountEntry);
  }
}

function readText(text: string, max: number): Reading {
  if (text.trim() === '') return value(undefined);
  const clean = text.replace(/\r\n?/g, '\n');
  if (clean.length > max) return failed({ code: 'too-long', max, over: clean.length - max });
  return value(clean);
}

function readDate(entry: DateEntry): Reading {
  const parts = ['day', 'month', 'year'] as const;
  const missing = parts.filter((part) => entry[part].trim() === '');
  if (missing.length === 3) return value(undefined);
  if (missing.length > 0) return failed({ code: 'date-parts', missing });
  const [day = '', month = '', year = ''] = parts.map((part) => entry[part].trim());
  const shaped = /^[0-9]{1,2}$/.test(day) && /^[0-9]{1,2}$/.test(month) && /^[0-9]{4}$/.test(year);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return shaped && isRealDate(date) ? value(date) : failed({ code: 'unreal-date' });
}

function readNumber(text: string, min: number, max: number): Reading {
  if (text.trim() === '') return value(undefined);
  const number = wholeNumber(text, min, max);
  return number === undefined ? failed({ code: 'not-a-number', min, max }) : value(number);
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

function wholeNumber(text: string, min: number, max: number): number | undefined {
  const digits = text.trim();
  if (!/^[0-9]{1,6}$/.test(digits)) return undefined;
  const number = Number(digits);
  return number >= min && number <= max ? number : undefined;
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
