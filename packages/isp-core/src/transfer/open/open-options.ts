/** What opening a file needs to know: all of it from the caller, nothing from the file. */
import type { Plan } from '../../plan/plan.ts';
import type { SealingKey } from '../keys.ts';
import type { SettingNumber } from '../setting-identity.ts';
import type { Trust } from '../trust/trust.ts';

export interface OpenOptions {
  readonly trust: Trust;
  /** Who opens it. */
  readonly recipient: SettingNumber;
  /** The present, an RFC 3339 instant. */
  readonly now: string;
  /** This setting’s private keys for sealed files. */
  readonly decryptWith?: SealingKey | readonly SealingKey[];
  /** The child that somebody chose, where they chose one. */
  readonly subject?: ExpectedSubject;
  /** The plan that the setting has of this child, so that an older one is never taken for news. */
  readonly current?: Plan;
  /** Remembers files that were taken in. Without it a file may be opened again and again, as for a look. */
  readonly seen?: SeenFiles;
  readonly limits?: OpenLimits;
}

/** What the setting’s own record says of the child; what it does not say is not compared. */
export interface ExpectedSubject {
  readonly upn?: string;
  readonly dateOfBirth?: string;
  readonly givenName?: string;
  readonly familyName?: string;
}

/** Where a host remembers which files it took in. */
export interface SeenFiles {
  /**
   * Notes the file and gives true, or gives false where it was noted before. One step, so that two
   * people who open the same file at the same moment cannot both be first.
   */
  claim(file: SeenFile): boolean | Promise<boolean>;
}

export interface SeenFile {
  /** The sender’s number and the file’s id: one file, however it was sealed. */
  readonly key: string;
  /** After this instant the file is refused as expired, so that it may be forgotten. */
  readonly until: string;
}

export interface OpenLimits {
  /** Most characters of the file. Default 8,000,000. */
  readonly maxLength?: number;
  /** How far apart two computers’ clocks may be, in seconds. Default 300. */
  readonly clockSkew?: number;
}

/** Remembers in memory, for a program that runs once or a test. */
export function seenInMemory(): SeenFiles {
  const keys = new Set<string>();
  return {
    claim({ key }) {
      const isNew = !keys.has(key);
      keys.add(key);
      return isNew;
    },
  };
}
