/**
 * Names for events that say nothing of whose they are. A plan's id would tie all the events of one
 * child together in every calendar that they reach, so both ids go through SHA-256.
 */
import { sha256 } from '@noble/hashes/sha2';

/** `.invalid` can never be somebody's domain (RFC 2606). */
export const DEFAULT_DOMAIN = 'isp-kit.invalid';

interface ReviewIds {
  readonly planId: string;
  readonly reviewId: string;
}

/** The event’s name for life: a version 8 UUID (RFC 9562) at the host’s domain. The same review has the same one for ever. */
export function eventUid({ planId, reviewId }: ReviewIds, domain = DEFAULT_DOMAIN): string {
  const bytes = sha256(JSON.stringify(['isp-review-event', planId, reviewId])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [0, 8, 12, 16, 20].map((from, i, all) => hex.slice(from, all[i + 1]));
  return `${parts.join('-')}@${domain}`;
}

/** Letters and digits that are not taken for each other when read aloud or copied. */
const CLEAR = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight letters and digits by which people find the review in their own system: `7Q2K-M4XT`. */
export function reviewReference(review: ReviewIds): string {
  return referenceOf(eventUid(review));
}

/** The reference of an event whose name is known. */
export function referenceOf(uid: string): string {
  const bytes = sha256(`isp-review-reference ${uid.split('@')[0] ?? ''}`);
  const signs = Array.from(bytes.slice(0, 8), (byte) => CLEAR.charAt(byte % 32)).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
