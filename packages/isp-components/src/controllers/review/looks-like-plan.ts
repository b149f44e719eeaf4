/**
 * Whether a value has the outline of a plan of today’s version: enough to begin to ask. It is read in
 * full, every field of it, before anything is recorded; that takes more than a first question needs.
 */
import type { Plan } from '@isp-kit/core/plan';
import { isObject } from '../editing/plan-tree.ts';

const lists = [
  ...['people', 'voices', 'adjustments', 'provision', 'outcomes'],
  ...['delivery', 'progress', 'reviews', 'agreements'],
];

export function looksLikePlan(value: unknown): value is Plan {
  if (!isObject(value)) return false;
  const { format, schemaVersion, id, language, person, basis } = value;
  return (
    format === 'isp-plan' &&
    schemaVersion === '1.0' &&
    typeof id === 'string' &&
    typeof language === 'string' &&
    isObject(person) &&
    isObject(basis) &&
    isLines(basis['layers']) &&
    lists.every((list) => isLines(value[list])) &&
    (value['reviews'] as unknown[]).every((review) => hasLines(review, ['decisions', 'voices']))
  );
}

const isLines = (value: unknown): boolean =>
  Array.isArray(value) && value.every((line) => isObject(line) && typeof line['id'] === 'string');

const hasLines = (value: unknown, keys: readonly string[]): boolean =>
  isObject(value) && keys.every((key) => Array.isArray(value[key]));
