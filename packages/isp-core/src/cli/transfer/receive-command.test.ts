/** `isp transfer receive` and `checklist`, and documents that go and come beside a file. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Plan } from '../../plan/plan.ts';
import { readPlan } from '../../plan/read-plan.ts';
import { examplePlan, id, READING_BARRIER } from '../../testing/example-plan.ts';
import { scratchFolder } from '../../testing/isp-program.ts';
import { openReceipt } from '../../transfer/receipt/open-receipt.ts';
import { parseTrust } from '../../transfer/trust/parse-trust.ts';
import { runCommand } from '../run-command.ts';
import { standardStreams } from '../streams.ts';

const folder = scratchFolder();
const at = (name: string) => folder.at(name);
const file = (name: string, content: unknown) => folder.file(name, content);
const real = standardStreams();

async function isp(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const keep = (text: string) => (printed.out += text);
  const streams = {
    ...real,
    ...{ out: keep, json: keep, err: (text: string) => (printed.err += text) },
  };
  return { code: await runCommand(['transfer', ...args], streams), ...printed };
}

const keys = (number: string, name: string) =>
  isp('keys', '--setting', `urn:${number}`, '--name', name, '--output', at(name));
await keys('900001', 'hill');
await keys('900002', 'vale');
const trust = ['--trust', at('')];
const asHill = ['--keys', at('hill.keys.json'), ...trust];
const asVale = ['--keys', at('vale.keys.json'), ...trust];
const toVale = [
  ...['--to', 'urn:900002', '--purpose', 'move'],
  ...['--authority', 'pupil-information-regulations'],
];

const report = 'A report that nobody wrote.';
const plan = {
  ...examplePlan(),
  revision: 5,
  documents: [
    {
      ...{ id: id(801), title: 'Report', kind: 'report', mediaType: 'text/plain' },
      sha256: createHash('sha256').update(report).digest('hex'),
    },
  ],
} as unknown as Plan;
const sent = at('robin.isp.json');
const document = file('report.txt', report);
const packed = await isp(
  ...['pack', file('robin.json', plan), ...asHill, ...toVale, '--output', sent],
  ...['--document', document],
);
assert.equal(packed.code, 0, packed.err);

const receive = (into: string, ...more: readonly string[]) =>
  isp('receive', sent, ...asVale, '--into', into, ...more);
const setting = {
  ...{ name: 'Vale Academy', kind: 'school', phase: 'primary' },
  ...{ attendance: 'main', from: '2026-09-03' },
};
const planIn = (name: string): Plan => {
  const read = readPlan(readFileSync(name));
  assert.ok(read.ok);
  return read.value;
};

describe('documents', () => {
  test('go by their bytes, and one that the plan does not name stops it', async () => {
    const other = file('other.txt', 'About somebody else.');
    const result = await isp('pack', at('robin.json'), ...asHill, ...toVale, '--document', other);
    assert.equal(result.code, 2);
    assert.match(result.err.replace(/\s+/g, ' '), /names no document with the bytes/);
  });

  test('that came beside are checked', async () => {
    const good = await isp('open', sent, ...asVale, '--documents', at('none'));
    assert.equal(good.code, 2);
    file('beside/shopping.txt', 'Milk.');
    const { code, out } = await isp('open', sent, ...asVale, '--documents', at('beside'));
    assert.equal(code, 1);
    assert.match(out, /“Report”: here, and the right one/);
    assert.match(out, /\(shopping.txt\): no document of this plan/);
  });
});

describe('isp transfer receive', () => {
  const ours = {
    ...plan,
    barriers: plan.barriers.map((line) =>
      line.id === READING_BARRIER ? { ...line, statement: 'Ours.' } : line,
    ),
  };
  const conflict = `/barriers/${READING_BARRIER}/statement`;

  test('looks, and writes nothing without being asked', async () => {
    const before = readFileSync(file('records/robin.json', ours), 'utf8');
    const { code, out } = await receive(at('records'));
    assert.equal(code, 1);
    assert.match(out, /TO CHOOSE\n- barrier “Ours.”, statement/);
    assert.match(out, /here: “Ours.”/);
    assert.ok(out.includes(`(ISP_RECEIVE_CONFLICT ${conflict})`));
    assert.equal(readFileSync(at('records/robin.json'), 'utf8'), before);
  });

  test('writes nothing while something is undecided', async () => {
    const { code, err } = await receive(at('records'), '--out', at('undecided.json'));
    assert.equal(code, 1);
    assert.match(err, /Nothing was written[^]*ISP_RECEIVE_UNDECIDED/);
    assert.ok(!existsSync(at('undecided.json')));
  });

  test('writes what was decided to a new file, with a receipt', async () => {
    const decide = file('decide.json', { setting, decisions: [{ at: conflict, take: 'theirs' }] });
    const outputs = ['--out', at('merged.json'), '--receipt', at('receipt.json')];
    const { err } = await receive(at('records'), '--decide', decide, ...outputs, '--by', 'Ms O');
    assert.match(err, /No other file was touched/);
    const merged = planIn(at('merged.json'));
    assert.equal(merged.revision, 6);
    assert.equal(merged.settings.at(-1)?.name, 'Vale Academy');
    assert.equal(merged.barriers[0]?.statement, plan.barriers[0]?.statement);
    const known = parseTrust(JSON.parse(readFileSync(at('vale.trust.json'), 'utf8')));
    assert.ok(known.ok);
    const receipt = await openReceipt(readFileSync(at('receipt.json'), 'utf8'), {
      trust: known.value,
      recipient: { scheme: 'urn', value: '900001' },
      sent: readFileSync(sent, 'utf8'),
    });
    assert.ok(receipt.ok && receipt.value.outcome === 'taken-in');
    assert.equal(receipt.value.result?.outcome, 'merged');
    assert.deepEqual(receipt.value.missingDocuments, []);
  });

  test('is answered, and the sender notes it in the plan', async () => {
    const move = { id: id(3001), kind: 'primary-to-secondary', status: 'planned' };
    const moving = { ...plan, transitions: [{ ...move, actions: [], peopleWhoKnowMe: [] }] };
    const noting = ['--plan', file('moving.json', moving), '--out', at('noted.json')];
    const about = [at('receipt.json'), ...asHill, '--sent', sent];
    const { out, err } = await isp('receipt', ...about, ...noting);
    assert.match(out, /^vale took the plan in on/, err);
    assert.match(planIn(at('noted.json')).transitions[0]?.sent ?? '', /vale took the plan in/);
    assert.equal(planIn(at('noted.json')).revision, plan.revision + 1);
    const other = await isp('receipt', ...about.slice(0, -1), at('robin.json'));
    assert.equal(other.code, 1);
    assert.match(other.out, /ISP_TRANSFER_WRONG_RECEIPT/);
  });

  test('knows it the second time', async () => {
    const { code, out } = await receive(at('merged.json'), '--json');
    assert.equal(code, 0, out);
    assert.equal((JSON.parse(out) as { outcome: string }).outcome, 'already-received');
  });

  test('touches a file that is there only where it is the record, and was asked to', async () => {
    const record = file('one/robin.json', ours);
    const decide = file('ours.json', { decisions: [{ at: conflict, take: 'ours' }] });
    const refused = await receive(record, '--decide', decide, '--out', record);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /already/);
    const stranger = file('stranger.json', { hello: true });
    const wrong = await receive(record, '--decide', decide, '--out', stranger, '--replace');
    assert.equal(wrong.code, 2);
    assert.deepEqual(planIn(record), ours);
    const { err } = await receive(record, '--decide', decide, '--out', record, '--replace');
    assert.match(err, /was replaced/);
    assert.equal(planIn(record).barriers[0]?.statement, 'Ours.');
    assert.equal(planIn(record).revision, 6);
  });

  test('asks whose plan it is, and takes the answer', async () => {
    const wrong = { ...plan.person, identifiers: [], familyName: 'Exmaple' };
    const records = at('near');
    file('near/a.json', { ...plan, id: id(77), person: wrong });
    file('near/trust.json', { format: 'isp-trust' });
    const { code, out } = await receive(records);
    assert.equal(code, 1);
    assert.match(out, new RegExp(`RECORDS THAT MAY BE THIS CHILD’S\n- ${id(77)}: .*family name`));
    const child = file('child.json', { child: { record: 'none', by: 'Ms Office' } });
    const said = await receive(records, '--decide', child, '--out', at('new.json'));
    assert.match(said.out, /would begin one/);
    assert.ok(existsSync(at('new.json')));
  });

  test('stops at a plan that cannot be read, since it may be the child’s', async () => {
    file('broken/a.json', { ...plan, person: {} });
    const { code, err } = await receive(at('broken'));
    assert.equal(code, 2);
    assert.match(err, /a\.json/);
    const decide = file('bad-decisions.json', { child: 'Robin' });
    assert.match((await receive(at('records'), '--decide', decide)).err, /ISP_CLI_BAD_DECISIONS/);
  });

  test('checks documents and the log that came along, and a base makes fewer questions', async () => {
    const log = file('log.json', 'no log');
    const beside = ['--log', log, '--documents', at('beside')];
    const { out } = await receive(at('records'), ...beside, '--base', at('robin.json'));
    assert.match(out, /ISP_RECEIVE_LOG_UNREADABLE/);
    assert.match(out, /ISP_RECEIVE_DOCUMENT_UNKNOWN/);
    assert.ok(!out.includes('TO CHOOSE'));
  });
});

describe('isp transfer checklist', () => {
  const list = (...more: readonly string[]) =>
    isp('checklist', at('robin.json'), '--today', '2026-06-15', ...more);

  test('says what to see to, and what the plan answers', async () => {
    const { code, out } = await list('--move', 'mid-year,between-authorities');
    assert.equal(code, 0);
    assert.match(out, /DONE\n- What works is written down/);
    assert.match(out, /Law: Education \(Pupil Information\)/);
    const joining = await list('--move', 'to-post-16', '--side', 'joiner', '--json');
    const items = JSON.parse(joining.out) as { id: string }[];
    assert.ok(items.some((item) => item.id === 'adjustments-in-place'));
  });

  test('takes a calendar, and ends with 1 where a day has passed', async () => {
    const terms = [{ name: 'Summer', startsOn: '2026-04-13', endsOn: '2026-07-22' }];
    const days = { knownFrom: '2026-04-13', knownTo: '2026-07-22', weekdays: [1, 2, 3, 4, 5] };
    const about = { format: 'isp-calendar', version: '1', id: 'hill', name: 'Example School' };
    const calendar = file('calendar.json', { ...about, ...days, terms, closures: [] });
    const late = ['--move', 'mid-year', '--left', '2026-05-01', '--calendar', calendar];
    const { code, out, err } = await list(...late);
    assert.equal(code, 1, err);
    assert.match(out.replace(/\s+/g, ' '), /This day has passed/);
  });

  test('refuses what is no kind of move or no date', async () => {
    assert.equal((await list('--move', 'away')).code, 2);
    assert.equal((await list('--move', 'mid-year', '--on', 'soon')).code, 2);
    assert.equal((await list()).code, 2);
    writeFileSync(at('no-calendar.json'), '{}');
    assert.equal((await list('--move', 'mid-year', '--calendar', at('no-calendar.json'))).code, 2);
  });
});
