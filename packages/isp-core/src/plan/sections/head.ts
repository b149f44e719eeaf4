/** The head: what this document is, of which version, and where it stands. */
import * as z from 'zod/mini';
import { choice, code, count, described, instant, languageTag, uuid } from '../fields.ts';

export const head = {
  format: described(z.literal('isp-plan'), 'Always `isp-plan`.'),
  schemaVersion: described(z.literal('0.9'), 'The version of this schema.'),
  kind: choice(
    ['support-plan', 'adjustments-record'],
    'A support plan, or a record of reasonable adjustments for a child who may need no plan.',
  ),
  id: uuid('The plan’s own id, which stays the same through every revision.'),
  revision: count(1, 1_000_000, 'Goes up by one at each save.'),
  status: choice(
    ['draft', 'shared', 'active', 'closed'],
    'Draft: being written. Shared: with the family for comment. Active: in force. Closed: no longer in force.',
  ),
  profile: code('The policy profile that the plan was written under, such as `england-current`.'),
  language: languageTag('The language that staff wrote the plan in.'),
  createdAt: instant('When the plan was first saved.'),
  updatedAt: instant('When this revision was saved.'),
  replaces: z.exactOptional(uuid('The id of an earlier plan that this one takes over from.')),
};
