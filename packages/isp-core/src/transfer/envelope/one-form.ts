/**
 * The one way in which a file is written. JOSE libraries take the same signature in many forms (with
 * padding, white space, members in another order, a header twice); a file that has several forms has
 * several digests, so that nobody can say which one was meant. Any other form is refused unread.
 */

/** The parts of a signed file, each base64url. */
export interface SignedParts {
  readonly payload: string;
  readonly protected: string;
  readonly signature: string;
}

/** The parts of a sealed file, each base64url. */
export interface SealedParts {
  readonly protected: string;
  readonly encryptedKey: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/** JWS JSON serialisation, general, with one signature. */
export function signedText({ payload, protected: header, signature }: SignedParts): string {
  return `{"payload":"${payload}","signatures":[{"protected":"${header}","signature":"${signature}"}]}`;
}

/** JWE JSON serialisation, general, with one recipient. */
export function sealedText(parts: SealedParts): string {
  const { protected: header, encryptedKey, iv, ciphertext, tag } = parts;
  return `{"protected":"${header}","recipients":[{"encrypted_key":"${encryptedKey}"}],"iv":"${iv}","ciphertext":"${ciphertext}","tag":"${tag}"}`;
}

/** The parts, or undefined where the text is not in the one form. */
export function signedParts(text: string): SignedParts | undefined {
  const [payload = '', header = '', signature = ''] = values(text, [3, 9, 13]);
  const parts = { payload, protected: header, signature };
  return signedText(parts) === text ? parts : undefined;
}

/** The same for a sealed file. */
export function sealedParts(text: string): SealedParts | undefined {
  const found = values(text, [3, 9, 13, 17, 21]);
  const [header = '', encryptedKey = '', iv = '', ciphertext = '', tag = ''] = found;
  const parts = { protected: header, encryptedKey, iv, ciphertext, tag };
  return sealedText(parts) === text ? parts : undefined;
}

/** What stands between quotation marks, at these places. Bounded, since a hostile text may hold nothing but them. */
function values(text: string, places: readonly number[]): (string | undefined)[] {
  const pieces = text.split('"', 23);
  return places.map((place) => pieces[place]);
}
