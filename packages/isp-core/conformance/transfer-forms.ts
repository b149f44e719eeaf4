/** Ways to write a signed or sealed file otherwise, and to lead its reader astray. */
import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, type JWK } from 'jose';

interface Jws {
  payload: string;
  signatures: { protected: string; signature: string }[];
}
interface Jwe {
  protected: string;
  recipients: { encrypted_key: string }[];
  iv: string;
  ciphertext: string;
  tag: string;
}

const encode = (text: string | Buffer) => Buffer.from(text).toString('base64url');
const decode = (part: string) => Buffer.from(part, 'base64url').toString();

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The same bytes in other base64url, as lenient readers take it. */
export function* otherBase64(part: string): Generator<string> {
  for (const padding of ['=', '==', '===', '.', ' ', '\\n', '\\t', '\\u0000']) yield part + padding;
  yield ` ${part}`;
  yield part.replaceAll('-', '+').replaceAll('_', '/') + '=';
  yield Buffer.from(part, 'base64url').toString('base64');
  const unused = { 0: 0, 2: 16, 3: 4 }[part.length % 4] ?? 0;
  const last = ALPHABET.indexOf(part.at(-1) ?? '');
  for (let more = 1; more < unused; more++) yield part.slice(0, -1) + ALPHABET.charAt(last ^ more);
  const step = Math.max(1, Math.floor(part.length / 400));
  for (let at = 0; at <= part.length; at += step) {
    for (const c of [' ', '\\n', '=', '%']) yield part.slice(0, at) + c + part.slice(at);
    const code = part.charCodeAt(at);
    if (code > 0) yield `${part.slice(0, at)}\\u00${code.toString(16)}${part.slice(at + 1)}`;
  }
}

/** White space in every place of the text where JSON takes it. */
export function* withSpaces(file: string): Generator<string> {
  for (const space of [' ', '\n', '\r\n', '\t', '\ufeff', '\u00a0', '\u0000']) {
    for (const { index } of file.matchAll(/[{}[\],:]/g)) {
      yield file.slice(0, index) + space + file.slice(index);
      yield file.slice(0, index + 1) + space + file.slice(index + 1);
    }
  }
  yield JSON.stringify(JSON.parse(file), null, 1);
}

/** Members in every other order, doubled, or with more beside them. */
export function* otherMembers(file: string): Generator<string> {
  const value = JSON.parse(file) as Record<string, unknown>;
  const names = Object.keys(value);
  for (const order of permutations(names)) {
    const text = JSON.stringify(Object.fromEntries(order.map((name) => [name, value[name]])));
    if (text !== file) yield text;
  }
  for (const name of names) {
    const member = `${JSON.stringify(name)}:${JSON.stringify(value[name])}`;
    yield `{${member},${file.slice(1)}`;
    yield `${file.slice(0, -1)},${member}}`;
  }
  for (const name of ['header', 'unprotected', 'aad', 'x', '__proto__', 'constructor', 'payload']) {
    for (const content of ['{}', '""', '{"alg":"none"}', '{"kid":"hill-signs"}', 'null', '[]']) {
      yield `{"${name}":${content},${file.slice(1)}`;
      yield `${file.slice(0, -1)},"${name}":${content}}`;
      yield file.replace('[{', `[{"${name}":${content},`);
      yield file.replace('}]', `,"${name}":${content}}]`);
    }
  }
  const list = /\[(\{.*?\})\]/.exec(file)?.[1] ?? '';
  yield file.replace(list, `${list},${list}`);
  yield file.replace(`[${list}]`, list);
  yield file.replace(list, '');
}

function permutations(names: readonly string[]): string[][] {
  if (names.length === 0) return [[]];
  return names.flatMap((first) =>
    permutations(names.filter((name) => name !== first)).map((rest) => [first, ...rest]),
  );
}

/** Other headers over the same payload: what they say, and how they say it. */
export function* otherHeaders(header: string, publicKey: JWK): Generator<string> {
  const members = JSON.parse(decode(header)) as Record<string, unknown>;
  const text = JSON.stringify(members);
  for (const order of permutations(Object.keys(members))) {
    const other = JSON.stringify(Object.fromEntries(order.map((name) => [name, members[name]])));
    if (other !== text) yield other;
  }
  for (const [name, value] of Object.entries(members)) {
    const member = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    yield `{${member},${text.slice(1)}`;
    yield `${text.slice(0, -1)},${member}}`;
    yield JSON.stringify({ ...members, [name]: undefined });
    yield JSON.stringify({ ...members, [name]: [value] });
    yield JSON.stringify({ ...members, [name]: null });
  }
  for (const { index } of text.matchAll(/[{}[\],:]/g)) {
    for (const space of [' ', '\n', '\t']) yield text.slice(0, index) + space + text.slice(index);
  }
  for (const alg of [
    'none',
    'None',
    'NONE',
    '',
    'HS256',
    'HS512',
    'ES384',
    'es256',
    'RS256',
    'dir',
  ]) {
    yield JSON.stringify({ ...members, alg });
    yield `{"alg":"${alg}",${text.slice(1)}`;
    yield `${text.slice(0, -1)},"alg":"${alg}"}`;
  }
  const embedded: Readonly<Record<string, unknown>> = {
    ...{ jwk: publicKey, jku: 'https://keys.example/set.json', x5u: 'https://keys.example/c.pem' },
    ...{ x5c: ['MIIB'], x5t: 'AAAA', crit: ['b64'], b64: false, zip: 'DEF', cty: 'json' },
    ...{ enc: 'A256GCM', epk: publicKey, apu: 'AA', p2c: 1_000_000_000, nonce: 'x' },
  };
  for (const [name, value] of Object.entries(embedded)) {
    if (name in members) continue;
    yield JSON.stringify({ ...members, [name]: value });
    yield JSON.stringify({ [name]: value, ...members });
  }
}

/** Every other way to write a signed file. */
export async function* otherSignedForms(file: string, key: JWK, stranger: JWK) {
  const jws = JSON.parse(file) as Jws;
  const [{ protected: header, signature }] = jws.signatures as [Jws['signatures'][number]];
  const write = (payload: string, head: string, sig: string) =>
    `{"payload":"${payload}","signatures":[{"protected":"${head}","signature":"${sig}"}]}`;
  yield* withSpaces(file);
  yield* otherMembers(file);
  for (const other of otherBase64(jws.payload)) yield write(other, header, signature);
  for (const other of otherBase64(header)) yield write(jws.payload, other, signature);
  for (const other of otherBase64(signature)) yield write(jws.payload, header, other);
  const secrets = await publicKeyAsSecrets(key);
  for (const publicKey of [key, stranger]) {
    for (const other of otherHeaders(header, publicKey)) {
      const head = encode(other);
      yield write(jws.payload, head, signature);
      yield write(jws.payload, head, '');
      for (const secret of secrets) {
        const mac = createHmac('sha256', secret).update(`${head}.${jws.payload}`).digest();
        yield write(jws.payload, head, encode(mac));
        yield write(jws.payload, head, encode(Buffer.concat([mac, mac])));
      }
    }
  }
  yield `${header}.${jws.payload}.${signature}`;
  yield JSON.stringify({ payload: jws.payload, protected: header, signature });
}

/** What a reader that lets the file choose HMAC would take for its secret. */
async function publicKeyAsSecrets(jwk: JWK): Promise<Buffer[]> {
  const pem = await exportSPKI(
    (await importJWK({ ...jwk, ext: true }, jwk.kty === 'EC' ? 'ES256' : 'EdDSA')) as never,
  );
  return [
    Buffer.from(pem),
    Buffer.from(JSON.stringify(jwk)),
    Buffer.from(jwk.x ?? '', 'base64url'),
  ];
}

/** Every other way to write a sealed file. */
export function* otherSealedForms(file: string, publicKey: JWK): Generator<string> {
  const jwe = JSON.parse(file) as Jwe;
  yield* withSpaces(file);
  yield* otherMembers(file);
  const [{ encrypted_key: key }] = jwe.recipients as [Jwe['recipients'][number]];
  for (const part of [jwe.protected, key, jwe.iv, jwe.ciphertext, jwe.tag]) {
    for (const other of otherBase64(part)) yield file.replace(`"${part}"`, () => `"${other}"`);
  }
  for (const other of otherHeaders(jwe.protected, publicKey)) {
    yield file.replace(jwe.protected, encode(other));
  }
  yield [jwe.protected, key, jwe.iv, jwe.ciphertext, jwe.tag].join('.');
}
