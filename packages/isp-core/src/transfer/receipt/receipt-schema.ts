/** What a receipt says: this setting has this file, since then. */
import * as z from 'zod/mini';
import { choice, code, count, instant, sha256, text, uuid } from '../../plan/fields.ts';
import { settingIdentity } from '../setting-identity.ts';

const amount = () => count(0, 1_000_000);

/** What became of the plan there, since version 1.1: places and codes, and no word of the plan. */
const result = z.strictObject({
  outcome: code(),
  /** How many lines of the report say that something was taken, was not, or waits for a person. */
  taken: amount(),
  notTaken: amount(),
  waiting: amount(),
  /** What was not taken and what waits, up to a hundred of them. */
  lines: z
    .array(
      z.strictObject({
        at: z.string().check(z.maxLength(400)),
        code: z.string().check(z.regex(/^[A-Z][A-Z_]{0,63}$/)),
        fate: choice(['not-taken', 'waits']),
      }),
    )
    .check(z.maxLength(100)),
});

export const receiptSchema = z.strictObject({
  format: z.literal('isp-transfer-receipt'),
  formatVersion: z.string(),
  /** The id of the file that came. */
  transfer: uuid(),
  /** SHA-256 of the file as it came, in hexadecimal. */
  file: sha256(),
  /** Who gives the receipt. */
  sender: settingIdentity,
  /** Who sent the file. */
  recipient: settingIdentity,
  receivedAt: instant(),
  /** Who took it in, where they wish to say so. */
  receivedBy: z.exactOptional(text('name')),
  /** Documents that the plan names and that have not come. */
  missingDocuments: z.array(uuid()),
  /** Whether the plan was only opened, or is in the setting’s records. */
  outcome: choice(['opened', 'taken-in']),
  result: z.exactOptional(result),
});

export type ReceiptResult = z.infer<typeof result>;
export type Receipt = z.infer<typeof receiptSchema>;
