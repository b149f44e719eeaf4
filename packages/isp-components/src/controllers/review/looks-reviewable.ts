/**
 * Whether a value has the outline of a plan and of what a review asks about first: enough to begin. It is
 * read in full, every field of it, before anything is recorded; that takes more than a first question needs.
 */
import type { Plan } from '@isp-kit/core/plan';
import { hasId, looksLikePlan } from '../editing/looks-open.ts';

export function looksReviewable(value: unknown): value is Plan {
  if (!looksLikePlan(value)) return false;
  const { language, basis, reviews }: Unread = value;
  return (
    typeof language === 'string' &&
    isList(basis.layers) &&
    basis.layers.every(hasId) &&
    reviews.every(({ decisions, voices }) => isList(decisions) && isList(voices))
  );
}

/** What the look at any plan leaves open. */
interface Unread {
  readonly language: unknown;
  readonly basis: { readonly layers: unknown };
  readonly reviews: readonly { readonly decisions: unknown; readonly voices: unknown }[];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
