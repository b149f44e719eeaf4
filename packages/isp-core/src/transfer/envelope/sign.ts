/** Signs exact bytes, and writes the file in its one form. */
import { FlattenedSign } from 'jose';
import { encodeUtf8 } from '../../kernel/utf8.ts';
import type { SignWith } from '../keys.ts';
import { decodeBase64url, encodeBase64url } from './exact-base64url.ts';
import { fileTypes, type FileKind } from './header.ts';
import { withLowS } from './low-s.ts';
import { signedText } from './one-form.ts';

/** The signed file. Rejects where the key cannot sign so, which is the host’s to put right. */
export async function sign(content: string, kind: FileKind, signWith: SignWith): Promise<string> {
  const { key, keyId, algorithm = 'ES256' } = signWith;
  const jws = await new FlattenedSign(encodeUtf8(content))
    .setProtectedHeader({ alg: algorithm, kid: keyId, typ: fileTypes[kind] })
    .sign(key);
  const { payload, protected: header = '', signature } = jws;
  return signedText({
    payload,
    protected: header,
    signature: algorithm === 'ES256' ? lowered(signature) : signature,
  });
}

/** The signature, or its twin with the lower s. */
export function lowered(signature: string): string {
  const bytes = decodeBase64url(signature);
  return bytes?.length === 64 ? encodeBase64url(withLowS(bytes)) : signature;
}
