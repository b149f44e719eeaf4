/** The unique reference number (URN) of a school or an early years provider in England. */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';

export interface Urn {
  readonly text: string;
  /**
   * `school`: six digits, from the national register of schools. It changes when a school becomes
   * an academy. `early-years`: Ofsted’s own, for nurseries and childminders.
   */
  readonly kind: 'school' | 'early-years';
}

const SCHOOL = /^[0-9]{6}$/;

/** Older registrations are EY and six digits, newer ones seven digits. */
const EARLY_YEARS = /^(?:EY[0-9]{6}|[0-9]{7})$/;

/** Reads a URN, in capitals or not, with or without spaces. */
export function parseUrn(input: string): Result<Urn, Issue> {
  const text = input.replace(/\s/g, '').toUpperCase();
  if (SCHOOL.test(text)) return ok({ text, kind: 'school' });
  if (EARLY_YEARS.test(text)) return ok({ text, kind: 'early-years' });
  return err(wrongShape);
}

/** The number as it is written, without spaces. */
export function formatUrn({ text }: Pick<Urn, 'text'>): string {
  return text;
}

const wrongShape: Issue = {
  code: 'ISP_IDENTIFIER_URN_SHAPE',
  path: '',
  message:
    'A unique reference number (URN) is six digits for a school. For a nursery or childminder it is EY and six digits, or seven digits.',
};
