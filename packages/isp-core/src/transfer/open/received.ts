/** What a setting has once it has opened a file: nothing of it is in its own records yet. */
import type { Withheld } from '../../access/withheld.ts';
import type { Plan } from '../../plan/plan.ts';
import type {
  SentDocument,
  Subject,
  TransferContent,
  TransferPurpose,
  TransferSet,
} from '../content/content-schema.ts';
import type { LawfulAuthority } from '../content/lawful-authority.ts';
import type { NewerMembers } from '../content/newer-members.ts';
import type { SettingIdentity } from '../setting-identity.ts';

export interface Received {
  readonly id: string;
  readonly purpose: TransferPurpose;
  readonly lawfulAuthority: LawfulAuthority;
  readonly sender: SettingIdentity;
  readonly recipient: SettingIdentity;
  readonly subject: Subject;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly set: TransferSet;
  /** The plan as the sender cut it for a receiving setting. */
  readonly plan: Plan;
  /** What the sender kept back, and why. */
  readonly withheld: readonly Withheld[];
  readonly changeLog?: NonNullable<TransferContent['changeLog']>;
  readonly documents: readonly ReceivedDocument[];
  readonly formatVersion: string;
  /** Present where the file is of a later minor version: what this system does not know of it. */
  readonly newer?: NewerMembers;
  /** The key that signed it. */
  readonly signedBy: string;
  /** Whether it came sealed. */
  readonly sealed: boolean;
  /** SHA-256 of the file as it came, in hexadecimal: what a receipt names. */
  readonly fileDigest: string;
  /** The signed file, out of its seal: keep it as evidence. */
  readonly signedFile: string;
  /** What a person should look at before the plan is taken as this child’s. */
  readonly identity: IdentityCheck;
  /** How the plan stands to the one that the setting has. */
  readonly standing: Standing;
}

export interface ReceivedDocument extends Omit<SentDocument, 'content'> {
  /** The bytes, where they were in the file. */
  readonly content?: Uint8Array;
}

/** What the setting’s own record and the file both say, and where they differ. Only a person can say that near is the same. */
export interface IdentityCheck {
  readonly same: readonly IdentityPart[];
  readonly different: readonly IdentityPart[];
  /** Not said on both sides. */
  readonly unknown: readonly IdentityPart[];
}

export type IdentityPart = 'upn' | 'dateOfBirth' | 'familyName' | 'givenName';

/**
 * `not-compared`: no present plan was given. `same`: nothing is new. `newer`: a later revision.
 * `differs`: the same revision says other things. `other-plan`: a plan with another id. In every case it
 * is the setting that decides what becomes of both.
 */
export type Standing = 'not-compared' | 'same' | 'newer' | 'differs' | 'other-plan';
