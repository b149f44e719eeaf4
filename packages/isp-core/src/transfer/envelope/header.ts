/** The header that a signature covers: which algorithm, whose key, what kind of file. Nothing else is allowed in it. */
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { isObject } from '../../kernel/json.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { decodeUtf8 } from '../../kernel/utf8.ts';
import { readStrictJson } from '../../plan/strict-json.ts';
import { algorithms, type SigningAlgorithm } from '../keys.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import { decodeBase64url } from './exact-base64url.ts';

/** What a signed file holds: media types without `application/`, as RFC 7515 has `typ`. */
export const fileTypes = {
  transfer: 'vnd.isp-kit.transfer+json',
  receipt: 'vnd.isp-kit.transfer-receipt+json',
} as const;
export type FileKind = keyof typeof fileTypes;

export interface SignedHeader {
  readonly alg: SigningAlgorithm;
  readonly kid: string;
  readonly typ: string;
}

/** A few hundred bytes are plenty. */
const limits = { maxBytes: 2000, maxDepth: 8 };

/** The header as bytes: canonical JSON, so that it too has one form. */
export const headerText = (header: SignedHeader): string => canonicalJson(header);

/** A header’s members, whatever they are, or undefined where it is not one. */
export function headerMembers(part: string): Record<string, unknown> | undefined {
  const bytes = decodeBase64url(part);
  const json = bytes && readStrictJson(bytes, limits);
  return json?.ok && isObject(json.value) ? json.value : undefined;
}

/** Reads the header of a signed file, which nothing vouches for yet. */
export function readHeader(part: string, kind: FileKind): Result<SignedHeader, TransferIssue> {
  const members = headerMembers(part);
  if (!members) return refuse('ISP_TRANSFER_BAD_FORM');
  const { alg, kid, typ, ...others } = members;
  const [other] = Object.keys(others);
  if (other !== undefined) return refuse('ISP_TRANSFER_FORBIDDEN_HEADER', { member: other });
  if (!isAllowed(alg)) return refuse('ISP_TRANSFER_WRONG_ALGORITHM', { algorithm: alg });
  if (typeof kid !== 'string' || kid === '' || typeof typ !== 'string') {
    return refuse('ISP_TRANSFER_BAD_FORM');
  }
  const header = { alg, kid, typ };
  if (textOfPart(part) !== headerText(header)) return refuse('ISP_TRANSFER_BAD_FORM');
  return typ === fileTypes[kind] ? ok(header) : refuse(otherKind(kind, typ));
}

function otherKind(kind: FileKind, typ: string) {
  if (kind === 'receipt') return 'ISP_TRANSFER_NOT_A_RECEIPT';
  return typ === fileTypes.receipt ? 'ISP_TRANSFER_IS_RECEIPT' : 'ISP_TRANSFER_NOT_A_TRANSFER';
}

function textOfPart(part: string): string | undefined {
  const bytes = decodeBase64url(part);
  const text = bytes && decodeUtf8(bytes);
  return text?.ok ? text.value : undefined;
}

function isAllowed(value: unknown): value is SigningAlgorithm {
  return (algorithms as readonly unknown[]).includes(value);
}
