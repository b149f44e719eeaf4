import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { examplePlan } from '../../testing/example-plan.ts';
import { scratchFolder } from '../../testing/isp-program.ts';
import { openReceipt } from '../../transfer/receipt/open-receipt.ts';
import { parseTrust } from '../../transfer/trust/parse-trust.ts';
import { runCommand } from '../run-command.ts';
import { standardStreams } from '../streams.ts';

const folder = scratchFolder();
const at = (name: string) => folder.at(name);
const file = (name: string, content: unknown) => folder.file(name, content);
const real = standardStreams();

/** Runs the command on real files, and keeps what it prints. */
async function isp(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const keep = (text: string) => (printed.out += text);
  const streams = {
    ...real,
    ...{ out: keep, json: keep, err: (text: string) => (printed.err += text) },
  };
  return { code: await runCommand(['transfer', ...args], streams), ...printed };
}

const keysFor = (number: string, name: string, ...more: readonly string[]) =>
  isp('keys', '--setting', `urn:${number}`, '--name', name, '--output', at(name), ...more);

const plan = file('robin.json', examplePlan());
assert.equal((await keysFor('900001', 'hill')).code, 0);
assert.equal((await keysFor('900002', 'vale', '--algorithm', 'EdDSA')).code, 0);
assert.equal((await keysFor('900003', 'dale')).code, 0);
const trust = ['--trust', at('')];
const asHill = ['--keys', at('hill.keys.json'), ...trust];
const asVale = ['--keys', at('vale.keys.json'), ...trust];
const why = ['--purpose', 'move', '--authority', 'pupil-information-regulations'];
const toVale = ['--to', 'urn:900002', ...why];

const packed = await isp('pack', plan, ...asHill, ...toVale, '--output', at('robin.isp.json'));
assert.equal(packed.code, 0, packed.err);

describe('keys', () => {
  test('are private to whoever made them, and what is trusted holds no secret', () => {
    assert.equal(statSync(at('hill.keys.json')).mode & 0o777, 0o600);
    const shared = readFileSync(at('hill.trust.json'), 'utf8');
    assert.ok(!/"d"/.test(shared));
    assert.ok(parseTrust(JSON.parse(shared)).ok);
  });

  test('are never overwritten', async () => {
    const before = readFileSync(at('hill.keys.json'), 'utf8');
    const again = await keysFor('900001', 'hill');
    assert.equal(again.code, 2);
    assert.match(again.err, /already/);
    assert.equal(readFileSync(at('hill.keys.json'), 'utf8'), before);
  });
});

describe('a plan goes from one setting to another', () => {
  test('sealed, and opens with what works first', async () => {
    assert.match(packed.err, /For vale: signed and sealed/);
    assert.ok(!readFileSync(at('robin.isp.json'), 'utf8').includes('Robin'));
    const { code, out } = await isp('open', at('robin.isp.json'), ...asVale);
    assert.equal(code, 0, out);
    const titles = [
      'WHAT WORKS',
      'WHO KNOWS THE CHILD',
      'ON THE FIRST DAY',
      'UNFINISHED',
      'THE PLAN',
    ];
    const places = titles.map((title) => out.indexOf(title));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.match(out, /One instruction at a time/);
    assert.ok(out.split('\n').every((line) => line.length <= 80));
  });

  test('is written to a new file, and answered with a receipt', async () => {
    const outputs = ['--output', at('received.json'), '--receipt', at('receipt.json')];
    const { code } = await isp('open', at('robin.isp.json'), ...asVale, ...outputs);
    assert.equal(code, 0);
    const received = JSON.parse(readFileSync(at('received.json'), 'utf8')) as { id: string };
    assert.equal(received.id, examplePlan().id);
    const known = parseTrust(JSON.parse(readFileSync(at('vale.trust.json'), 'utf8')));
    assert.ok(known.ok);
    const receipt = await openReceipt(readFileSync(at('receipt.json'), 'utf8'), {
      trust: known.value,
      recipient: { scheme: 'urn', value: '900001' },
      sent: readFileSync(at('robin.isp.json'), 'utf8'),
    });
    assert.ok(receipt.ok && receipt.value.outcome === 'taken-in');
    const noted = ['--seen', at('not-noted')];
    const again = await isp('open', at('robin.isp.json'), ...asVale, ...outputs, ...noted);
    assert.match(again.err, /already/);
    assert.equal(again.code, 2);
    assert.ok(!existsSync(at('not-noted')), 'what was not taken in is not noted as taken in');
  });

  test('shows a machine all of it', async () => {
    const { code, out } = await isp('open', at('robin.isp.json'), ...asVale, '--json');
    assert.equal(code, 0);
    const { ok, value } = JSON.parse(out) as { ok: boolean; value: { standing: string } };
    assert.deepEqual([ok, value.standing], [true, 'not-compared']);
  });

  test('shows no name before a place is accepted', async () => {
    const { code, out } = await isp('open', at('robin.isp.json'), ...asVale, '--preview');
    assert.equal(code, 0);
    assert.match(out, /From hill to vale/);
    assert.ok(!/Robin|Example|2017/.test(out));
  });

  test('is refused, with a sentence and a code, where it should be', async () => {
    const seen = ['--seen', at('seen')];
    assert.equal((await isp('open', at('robin.isp.json'), ...asVale, ...seen)).code, 0);
    const refusals: readonly (readonly [code: string, args: readonly string[]])[] = [
      ['ISP_TRANSFER_REPLAYED', [...asVale, ...seen]],
      ['ISP_TRANSFER_WRONG_CHILD', [...asVale, '--upn', 'X000000018001']],
      ['ISP_TRANSFER_CANNOT_UNSEAL', ['--keys', at('dale.keys.json'), ...trust]],
      [
        'ISP_TRANSFER_UNKNOWN_KEY',
        ['--keys', at('vale.keys.json'), '--trust', at('vale.trust.json')],
      ],
      [
        'ISP_TRANSFER_OLDER_REVISION',
        [...asVale, '--plan', file('later.json', { ...examplePlan(), revision: 4 })],
      ],
    ];
    for (const [code, args] of refusals) {
      const text = await isp('open', at('robin.isp.json'), ...args);
      assert.equal(text.code, 1, code);
      assert.match(text.out, new RegExp(`Not opened[^]*${code}`));
      const json = await isp('open', at('robin.isp.json'), ...args, '--json');
      assert.ok(json.out.includes(`"code": "${code}"`));
    }
  });

  test('can be sent unsealed, as the minimum set, until a day', async () => {
    const more = ['--unsealed', '--set', 'minimum', '--until', '2199-01-01'];
    const { code, out, err } = await isp('pack', plan, ...asHill, ...toVale, ...more);
    assert.equal(code, 0, err);
    assert.match(err, /anybody can read it/);
    writeFileSync(at('minimum.isp.json'), out);
    const opened = await isp('open', at('minimum.isp.json'), ...asVale);
    assert.match(opened.out, /minimum set/);
  });
});

test('wrong use has a sentence, and writes nothing', async () => {
  const wrong: readonly (readonly [RegExp, ...string[]])[] = [
    [/keys, pack, open, receive, receipt or checklist/],
    [/--output is needed/, 'keys'],
    [/such as urn:900001/, 'keys', '--setting', '900001', '--name', 'x', '--output', at('x')],
    [/Name one file/, 'pack', ...asHill, ...toVale],
    [/not among those/, 'pack', plan, ...asHill, ...why, '--to', 'urn:900009'],
    [/--purpose is one of/, 'pack', plan, ...asHill, '--to', 'urn:900002', '--purpose', 'fun'],
    [
      /--given-by and --given-on/,
      'pack',
      plan,
      ...asHill,
      '--to',
      'urn:900002',
      '--purpose',
      'move',
      '--authority',
      'consent',
    ],
    [/--until is a date/, 'pack', plan, ...asHill, ...toVale, '--until', 'soon'],
    [/not a file of keys/, 'open', plan, '--keys', at('hill.trust.json'), ...trust],
    [/leave --output/, 'open', plan, ...asVale, '--preview', '--output', at('x')],
    [/cannot be opened|no such file/i, 'open', at('nowhere'), ...asVale],
    [/ISP_TRUST_BAD_FILE/, 'open', plan, '--keys', at('hill.keys.json'), '--trust', plan],
  ];
  for (const [says, ...args] of wrong) {
    const { code, err } = await isp(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err.replace(/\s+/g, ' '), says);
  }
  assert.ok(!existsSync(at('x')) && !existsSync(at('x.keys.json')));
});
