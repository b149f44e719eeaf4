/** Which setting is meant: by a number that both sides know it by, since names change and repeat. */
import * as z from 'zod/mini';
import { code, text } from '../plan/fields.ts';

export const settingIdentity = z.strictObject({
  /** Which number or name it is: `urn`, `dfe-number`, `ukprn`, or, for a setting without one, a scheme that both sides agreed. */
  scheme: code(),
  /** The number as written. */
  value: text('name'),
  /** The setting’s name, for people. */
  name: text('name'),
  /** Whom to ask there, and how. */
  contact: z.exactOptional(text('name')),
});

export type SettingIdentity = z.infer<typeof settingIdentity>;

/** What says which setting it is; the name does not. */
export type SettingNumber = Pick<SettingIdentity, 'scheme' | 'value'>;

export function isSameSetting(a: SettingNumber, b: SettingNumber): boolean {
  return a.scheme === b.scheme && a.value === b.value;
}
