/** Whatever is handed in as a file: an answer with a code, soon, and nothing of the program is changed by it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileTexts, tooLargeText } from '@isp-kit/fixtures';
import { trustFile } from '../src/testing/transfer-between.ts';
import { sign } from '../src/transfer/envelope/sign.ts';
import { toTransferFile } from '../src/transfer/envelope/from-other-signer.ts';
import { transferSentences } from '../src/transfer/transfer-issue.ts';
import { parseTrust } from '../src/transfer/trust/parse-trust.ts';
import { transferSamples } from './transfer-samples.ts';

/** A million take some minutes: `ISP_TRANSFER_FUZZ=1000000`. */
const RUNS = Number(process.env['ISP_TRANSFER_FUZZ'] ?? 20_000);

const { samples, open, keys } = await transferSamples();
const codes = new Set(Object.keys(transferSentences));
const before = Object.getOwnPropertyNames(Object.prototype).join();

async function answers(file: string | Uint8Array): Promise<void> {
  const result = await open(file);
  assert.ok(!result.ok, 'nothing that is made up opens');
  assert.ok(codes.has(result.error.code), result.error.code);
  assert.ok(!('polluted' in {}));
}

const base64url = fc.uint8Array({ maxLength: 80 }).map((b) => Buffer.from(b).toString('base64url'));
const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value));
const asPart = fc.oneof(
  base64url,
  json.map((text) => Buffer.from(text).toString('base64url')),
);
const hostileMember = fc.constantFrom(
  '"__proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
);

/** A sample with a stretch of it replaced, doubled or cut. */
const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.nat(),
    fc.nat({ max: 60 }),
    fc.oneof(fc.string(), base64url),
  )
  .map(([{ file }, at, length, put]) => {
    const start = at % file.length;
    return file.slice(0, start) + put + file.slice(start + length);
  })
  .filter((text) => samples.every(({ file }) => file !== text));

const madeUp = fc.oneof(
  { weight: 4, arbitrary: mutated },
  fc.string({ unit: 'binary', maxLength: 200 }),
  json,
  hostileMember.map((member) => `{${member},"payload":"","signatures":[]}`),
  fc
    .tuple(asPart, asPart, base64url)
    .map(
      ([p, h, s]) => `{"payload":"${p}","signatures":[{"protected":"${h}","signature":"${s}"}]}`,
    ),
  fc
    .tuple(asPart, base64url, base64url, base64url, base64url)
    .map(
      ([h, k, i, c, t]) =>
        `{"protected":"${h}","recipients":[{"encrypted_key":"${k}"}],"iv":"${i}","ciphertext":"${c}","tag":"${t}"}`,
    ),
);

test(`${RUNS} files that are made up`, () =>
  fc.assert(fc.asyncProperty(madeUp, answers), { numRuns: RUNS }));

test('content that is made up and truly signed', async () => {
  const content = fc.oneof(
    json,
    fc.string(),
    hostileMember.map((member) => `{${member},"format":"isp-transfer","formatVersion":"1.0"}`),
    fc
      .tuple(
        fc.constantFrom('1.0', '1.9', '2.0', '', '1.'),
        fc.dictionary(fc.string(), fc.jsonValue()),
      )
      .map(([formatVersion, more]) =>
        JSON.stringify({ format: 'isp-transfer', formatVersion, ...more }),
      ),
  );
  await fc.assert(
    fc.asyncProperty(content, async (text) => answers(await sign(text, 'transfer', keys.signWith))),
    { numRuns: Math.min(RUNS, 5_000) },
  );
});

test('texts that hurt other readers', async () => {
  for (const { text } of hostileTexts) await answers(text());
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
});

test('ten megabytes of anything are refused without being read', async () => {
  const fills = ['"', '[', '{"a":', 'A', '.', ' ', '\\', tooLargeText().slice(0, 1000)];
  for (const fill of fills) {
    for (const start of ['', '{"payload":"', '{"payload":"x","signatures":[{"protected":"']) {
      const text = (start + fill.repeat(Math.ceil(10_000_000 / fill.length))).slice(0, 10_000_000);
      await answers(text);
      await answers(text.slice(0, 7_999_999));
    }
  }
});

test('what is made up as a trust file, or as somebody else’s signature, has an answer too', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      assert.equal(parseTrust(value).ok, false);
      assert.equal(toTransferFile(text).ok, false);
      assert.equal(toTransferFile(JSON.stringify(value)).ok, false);
    }),
  );
  assert.ok(parseTrust(trustFile()).ok, 'trusting nobody is an answer, not a mistake');
});
