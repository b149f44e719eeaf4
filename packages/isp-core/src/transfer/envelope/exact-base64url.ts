/** base64url in its one form: no padding, no white space, nothing in the bits that are left over. */
import { base64url } from 'jose';

export const encodeBase64url = (bytes: Uint8Array): string => base64url.encode(bytes);

/** The bytes, or undefined where the text is not just what encoding them would give. */
export function decodeBase64url(text: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(text);
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
