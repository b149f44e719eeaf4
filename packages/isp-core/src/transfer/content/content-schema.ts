/** What is signed: the content of a transfer file, version 1, in the order in which it is written. */
import * as z from 'zod/mini';
import { choice, count, date, instant, sha256, text, uuid } from '../../plan/fields.ts';
import { settingIdentity } from '../setting-identity.ts';
import { lawfulAuthority } from './lawful-authority.ts';

/** The child, so that the receiver can tell whose plan it is before reading it. */
export const subject = z.strictObject({
  givenName: text('name'),
  familyName: text('name'),
  dateOfBirth: date(),
  /** Unique pupil numbers, present and former, where the receiver may see them. */
  upns: z.array(text('name')),
});

const withheld = z.strictObject({
  /** Where in the whole plan something was kept back; never which line. */
  path: z.string(),
  kind: choice(['part', 'third-party', 'by-request']),
  reason: text('statement'),
});

export const sentDocument = z.strictObject({
  /** The line among the plan’s documents. */
  document: uuid(),
  /** The digest of its bytes, as the plan has it. */
  sha256: sha256(),
  /** In this file, in another file beside it, or not sent. */
  sent: choice(['inline', 'beside', 'not-sent']),
  /** The bytes, base64url, where it is in this file. */
  content: z.exactOptional(z.string()),
});

export const contentSchema = z.strictObject({
  format: z.literal('isp-transfer'),
  formatVersion: z.string(),
  /** This file’s own id; another file about the same plan has another. */
  id: uuid(),
  /** The child moves, is shared, comes for a time, comes back, moves on inside the setting, or something else. */
  purpose: choice(['move', 'shared', 'short-placement', 'return', 'next-year', 'other']),
  lawfulAuthority,
  sender: settingIdentity,
  recipient: settingIdentity,
  subject,
  issuedAt: instant(),
  expiresAt: instant(),
  /** All that the receiving setting may see, or what it needs from the first day. */
  set: choice(['full', 'minimum']),
  /** The plan as cut for the receiving setting: read apart, since it has a version of its own. */
  plan: z.unknown(),
  withheld: z.array(withheld),
  /** Where the sender’s change log stood, so that it can be asked for and checked later. */
  changeLog: z.exactOptional(
    z.strictObject({
      entries: count(0, 100_000_000),
      head: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
    }),
  ),
  documents: z.array(sentDocument),
});

export type TransferContent = z.infer<typeof contentSchema>;
export type Subject = z.infer<typeof subject>;
export type SentDocument = z.infer<typeof sentDocument>;
export type TransferPurpose = TransferContent['purpose'];
export type TransferSet = TransferContent['set'];
