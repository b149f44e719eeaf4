/** The UK provider reference number (UKPRN) of a school, college or other provider of learning. */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';

export interface Ukprn {
  /** All eight digits. They carry no check digit: one that was miscopied cannot be told. */
  readonly text: string;
}

const SHAPE = /^1[0-9]{7}$/;

/** Reads a UKPRN, with or without spaces. */
export function parseUkprn(input: string): Result<Ukprn, Issue> {
  const text = input.replace(/\s/g, '');
  return SHAPE.test(text) ? ok({ text }) : err(wrongShape);
}

/** The number as it is written: eight digits, no spaces. */
export function formatUkprn({ text }: Ukprn): string {
  return text;
}

const wrongShape: Issue = {
  code: 'ISP_IDENTIFIER_UKPRN_SHAPE',
  path: '',
  message: 'A UK provider reference number (UKPRN) is eight digits, and the first of them is 1.',
};
