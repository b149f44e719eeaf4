/** The DfE number (LAESTAB) of a school in England: its local authority and its number there. */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';

export interface DfeNumber {
  /** Three digits. They change when councils are reorganised. */
  readonly authority: string;
  /** Four digits. */
  readonly establishment: string;
}

const SHAPE = /^(?<authority>[0-9]{3})[/\- ]?(?<establishment>[0-9]{4})$/;

/** Reads a DfE number, with a stroke, a hyphen, a space or nothing between its parts. */
export function parseDfeNumber(input: string): Result<DfeNumber, Issue> {
  const parts = SHAPE.exec(input.trim())?.groups;
  if (!parts) return err(wrongShape);
  const { authority = '', establishment = '' } = parts;
  return ok({ authority, establishment });
}

/** The number as it is usually written: `123/4567`. */
export function formatDfeNumber({ authority, establishment }: DfeNumber): string {
  return `${authority}/${establishment}`;
}

const wrongShape: Issue = {
  code: 'ISP_IDENTIFIER_DFE_NUMBER_SHAPE',
  path: '',
  message:
    'A DfE number is three digits for the local authority and four for the school, such as 123/4567.',
};
