/** What a receipt says: this setting has this file, since then. */
import * as z from 'zod/mini';
import { choice, instant, sha256, text, uuid } from '../../plan/fields.ts';
import { settingIdentity } from '../setting-identity.ts';

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
});

export type Receipt = z.infer<typeof receiptSchema>;
