/** Seals a signed file to its recipient, so that nobody on the way can read it; and opens what was sealed. */
import { FlattenedEncrypt, flattenedDecrypt } from 'jose';
import { ok, type Result } from '../../kernel/result.ts';
import { decodeUtf8, encodeUtf8 } from '../../kernel/utf8.ts';
import type { SealingKey } from '../keys.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import { decodeBase64url } from './exact-base64url.ts';
import { headerMembers } from './header.ts';
import { sealedParts, sealedText } from './one-form.ts';

const ALG = 'ECDH-ES+A256KW';
const ENC = 'A256GCM';
const TYP = 'vnd.isp-kit.transfer-sealed+json';

/** Never compressed: how well a text compresses tells what is in it. */
export async function seal(signed: string, { key, keyId }: SealingKey): Promise<string> {
  const jwe = await new FlattenedEncrypt(encodeUtf8(signed))
    .setProtectedHeader({ alg: ALG, enc: ENC, kid: keyId, typ: TYP })
    .encrypt(key);
  const { protected: header = '', encrypted_key: encryptedKey = '', iv = '', tag = '' } = jwe;
  return sealedText({ protected: header, encryptedKey, iv, ciphertext: jwe.ciphertext, tag });
}

/** The signed file that was sealed. */
export async function unseal(
  text: string,
  keys: readonly SealingKey[],
): Promise<Result<string, TransferIssue>> {
  const parts = sealedParts(text);
  if (!parts || Object.values(parts).some((part) => !decodeBase64url(part as string))) {
    return refuse('ISP_TRANSFER_BAD_FORM');
  }
  const header = readSealedHeader(parts.protected);
  if (!header.ok) return header;
  if (keys.length === 0) return refuse('ISP_TRANSFER_SEALED');
  const found = keys.find(({ keyId }) => keyId === header.value.kid);
  if (!found) return refuse('ISP_TRANSFER_CANNOT_UNSEAL', { keyId: header.value.kid });
  const { encryptedKey, ...rest } = parts;
  try {
    const { plaintext } = await flattenedDecrypt(
      { ...rest, encrypted_key: encryptedKey },
      found.key,
      { keyManagementAlgorithms: [ALG], contentEncryptionAlgorithms: [ENC] },
    );
    const signed = decodeUtf8(plaintext);
    return signed.ok ? signed : refuse('ISP_TRANSFER_BAD_FORM');
  } catch {
    // A wrong key and altered bytes cannot be told apart, and should not be.
    return refuse('ISP_TRANSFER_CANNOT_UNSEAL', { keyId: found.keyId });
  }
}

function readSealedHeader(part: string): Result<{ readonly kid: string }, TransferIssue> {
  const members = headerMembers(part);
  if (!members) return refuse('ISP_TRANSFER_BAD_FORM');
  const { alg, enc, epk, kid, typ, ...others } = members;
  const [other] = Object.keys(others);
  if (other !== undefined) return refuse('ISP_TRANSFER_FORBIDDEN_HEADER', { member: other });
  if (alg !== ALG || enc !== ENC) return refuse('ISP_TRANSFER_WRONG_ALGORITHM', { algorithm: alg });
  if (typ !== TYP || typeof kid !== 'string' || epk === undefined) {
    return refuse('ISP_TRANSFER_BAD_FORM');
  }
  return ok({ kid });
}
