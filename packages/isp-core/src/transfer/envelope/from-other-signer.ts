/** What another program signed, written in the one form that files have. */
import { isObject } from '../../kernel/json.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { readStrictJson } from '../../plan/strict-json.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import { readHeader, type FileKind } from './header.ts';
import { signedText, type SignedParts } from './one-form.ts';
import { lowered } from './sign.ts';

/**
 * Takes a JWS in any serialisation (compact, or JSON with one signature), as JOSE libraries and the
 * `jose` command write it, and writes it as a file for `openTransfer`. The signature and what it covers
 * stay as they are. For senders: it checks no signature, and a receiver never needs it.
 */
export function toTransferFile(
  jws: string,
  kind: FileKind = 'transfer',
): Result<string, TransferIssue> {
  const parts = compactParts(jws.trim()) ?? jsonParts(jws);
  if (!parts) return refuse('ISP_TRANSFER_NOT_A_TRANSFER');
  const header = readHeader(parts.protected, kind);
  if (!header.ok) return header;
  const isEcdsa = header.value.alg === 'ES256';
  const signature = isEcdsa ? lowered(parts.signature) : parts.signature;
  return ok(signedText({ ...parts, signature }));
}

const COMPACT = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;
const BASE64URL = /^[\w-]+$/;

function compactParts(jws: string): SignedParts | undefined {
  const [, header = '', payload = '', signature = ''] = COMPACT.exec(jws) ?? [];
  return header === '' ? undefined : { payload, protected: header, signature };
}

function jsonParts(jws: string): SignedParts | undefined {
  const json = readStrictJson(jws);
  if (!json.ok || !isObject(json.value)) return undefined;
  const { payload, signatures = [json.value] } = json.value;
  const [only, ...others] = Array.isArray(signatures) ? (signatures as unknown[]) : [];
  // What no signature covers must not be dropped in silence, either.
  if (!isObject(only) || others.length > 0 || 'header' in only) return undefined;
  const { protected: header, signature } = only;
  const parts = { payload, protected: header, signature };
  return Object.values(parts).every(isBase64url) ? (parts as SignedParts) : undefined;
}

const isBase64url = (value: unknown) => typeof value === 'string' && BASE64URL.test(value);
