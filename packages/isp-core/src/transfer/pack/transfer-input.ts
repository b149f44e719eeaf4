/** What a setting says when it sends a plan. */
import type { AccessTable } from '../../access/access-table.ts';
import type { ChangeLog } from '../../edit/log/change-log.ts';
import type { Plan } from '../../plan/plan.ts';
import type { TransferPurpose, TransferSet } from '../content/content-schema.ts';
import type { LawfulAuthority } from '../content/lawful-authority.ts';
import type { SealingKey, SignWith } from '../keys.ts';
import type { SettingIdentity } from '../setting-identity.ts';

export interface TransferInput {
  /** A new UUID for this file, from the host. */
  readonly id: string;
  /** The whole plan: what the receiving setting may not see is taken out here. */
  readonly plan: Plan;
  readonly purpose: TransferPurpose;
  readonly lawfulAuthority: LawfulAuthority;
  readonly sender: SettingIdentity;
  readonly recipient: SettingIdentity;
  /** RFC 3339 instants: when it is sent, and until when it may be opened. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  /** Default: `full`. */
  readonly set?: TransferSet;
  /** Who sees what; default: the kit’s own table. The audience is `receiving-setting`. */
  readonly table?: AccessTable;
  /** Where the log stands goes with the plan; its entries do not. */
  readonly changeLog?: Pick<ChangeLog, 'entries' | 'head'>;
  /** The bytes of documents that are sent as well, each by the id of its line in the plan. */
  readonly documents?: readonly DocumentToSend[];
  /** Most bytes of documents inside the file; the rest goes beside it. Default 1,000,000. */
  readonly inlineUpTo?: number;
}

export interface DocumentToSend {
  readonly document: string;
  readonly content: Uint8Array;
}

export interface PackOptions {
  readonly signWith: SignWith;
  /** The recipient’s public key. With it the file is sealed, and only they can read it. */
  readonly encryptTo?: SealingKey | undefined;
}
