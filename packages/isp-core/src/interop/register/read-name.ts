/** Names as registers have them: “SURNAME, Forename”, “Forename Surname”, with what the child is called in brackets. */

export interface ReadName {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly preferredName?: string;
  /** False where a person should see whether it was cut in the right place. */
  readonly sure: boolean;
}

const CALLED = /\s*(?:\(([^()]{1,60})\)|["“]([^"”]{1,60})["”]|‘([^’]{1,60})’)\s*/;

/** A plan’s names have two hundred characters at most. */
const LONGEST = 200;

/** Cuts a whole name. Nothing is cut where there is one word alone. */
export function readName(raw: string): ReadName {
  const text = raw.replace(/\s+/g, ' ').trim().slice(0, LONGEST).toWellFormed();
  const called = CALLED.exec(text);
  const preferredName = (called?.[1] ?? called?.[2] ?? called?.[3])?.trim();
  const rest = text.replace(CALLED, ' ').replace(/\s+,/g, ',').trim();
  const name = rest.includes(',') ? byComma(rest) : byWords(rest);
  return {
    ...name,
    ...(preferredName === undefined || preferredName === '' ? {} : { preferredName }),
  };
}

function byComma(text: string): ReadName {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  return { ...parts(given, family), sure: more.length === 0 && given !== '' && family !== '' };
}

function byWords(text: string): ReadName {
  const words = text.split(' ').filter((word) => word !== '');
  const shouted = words.filter(isShouted);
  const last = words.at(-1) ?? '';
  // “Ana MARIA-LOPEZ”, “DE SOUZA Ana”: capitals mark the family name, wherever it stands.
  if (shouted.length > 0 && shouted.length < words.length) {
    const given = words.filter((word) => !isShouted(word)).join(' ');
    return { ...parts(given, shouted.join(' ')), sure: true };
  }
  if (words.length < 2) return { ...parts('', last), sure: false };
  return { ...parts(words.slice(0, -1).join(' '), last), sure: words.length === 2 };
}

function parts(given: string, family: string) {
  return {
    ...(given === '' ? {} : { givenName: inOwnCase(given) }),
    ...(family === '' ? {} : { familyName: inOwnCase(family) }),
  };
}

/** Mc and Mac, and particles that some families write small and some do not. */
const INNER_CAPITALS =
  /(?:^|[ -])(?:MA?C\p{Lu}|(?:DE|DI|DA|DU|LA|LE|VAN|VON|AL|EL|BIN|IBN|ST)(?=[ -]))/u;

const isShouted = (word: string) =>
  /\p{Lu}.*\p{Lu}/su.test(word) && word === word.toUpperCase() && !/^(?:\p{Lu}\.)+$/u.test(word);

/**
 * “SMITH-JONES” is Smith-Jones. Names whose inner capitals are nobody’s to guess (MCDONALD, DE SOUZA)
 * stay as they are written.
 */
export function inOwnCase(name: string): string {
  if (!isShouted(name) || INNER_CAPITALS.test(name)) {
    return name;
  }
  return name
    .toLowerCase()
    .replace(
      /(^|[\s\-'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
