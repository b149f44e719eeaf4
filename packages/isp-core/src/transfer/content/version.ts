/** The transfer format’s own version, apart from the plan’s and the packages’. */

/** A minor version only adds optional members; a major one may change what members mean. */
export const TRANSFER_VERSION = '1.0';

/** Receipts are a minor version ahead: they may say what became of a plan. */
export const RECEIPT_VERSION = '1.1';

export type VersionStanding = 'same' | 'newer-minor' | 'unknown';

/** How a file’s version stands to ours; anything that is no version is unknown. */
export function standingOfVersion(version: unknown, ours = TRANSFER_VERSION): VersionStanding {
  const [ourMajor = '', ourMinor = ''] = ours.split('.');
  const [, major, minor] = /^([1-9]\d{0,3})\.(\d{1,4})$/.exec(String(version)) ?? [];
  if (major !== ourMajor || minor === undefined) return 'unknown';
  return Number(minor) > Number(ourMinor) ? 'newer-minor' : 'same';
}
