/** The head: what this document is, of which version, and where it stands. */
import * as z from 'zod/mini';
import { choice, code, count, instant, languageTag, references, uuid } from '../fields.ts';

export const head = {
  /** Always `isp-plan`. */
  format: z.literal('isp-plan'),
  /** The version of this schema. */
  schemaVersion: z.literal('1.0'),
  /** A support plan, or a record of reasonable adjustments for a child who may need no plan. */
  kind: choice(['support-plan', 'adjustments-record']),
  /** The plan’s own id, which stays the same through every revision. */
  id: uuid(),
  /** Goes up by one at each save. */
  revision: count(1, 1_000_000),
  /** Draft: being written. Shared: with the family for comment. Active: in force. Closed: no longer in force. */
  status: choice(['draft', 'shared', 'active', 'closed']),
  /** The policy profile that the plan was written under, such as `england-current`. */
  profile: code(),
  /** Who wrote the plan down, among its people. Everybody else there contributed. */
  authors: references(),
  /** The language that staff wrote the plan in. */
  language: languageTag(),
  /** When the plan was first saved. */
  createdAt: instant(),
  /** When this revision was saved. */
  updatedAt: instant(),
  /** The id of an earlier plan that this one takes over from. */
  replaces: z.exactOptional(uuid()),
};
