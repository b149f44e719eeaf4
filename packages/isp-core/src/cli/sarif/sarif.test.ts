import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Result } from 'sarif';
import { rules } from '../../policy/rules.gen.ts';
import { runHere } from '../../testing/run-here.ts';
import { wholePlan } from '../../testing/whole-plan.ts';
import { sarifSubset } from './sarif-subset.ts';

const gaps = { '/about/strengths': [], '/provision/0/amount': null };
const files = {
  'a plan.json': JSON.stringify(wholePlan(gaps), null, 2),
  '/srv/plans/whole.json': JSON.stringify(wholePlan()),
  'old.json': JSON.stringify(wholePlan({ ...gaps, '/schemaVersion': '0.9' }), null, 2),
  'broken.json': '{',
};
const formats = { uri: /^https:/, 'uri-reference': /^[^ ]+$/ };
const validate = new Ajv2020({ allErrors: true, strict: false, formats }).compile(sarifSubset);

async function sarif(...names: string[]) {
  const { code, out, err } = await runHere(
    ['check', ...names, '--sarif', '--today', '2030-01-10', '--profile', 'england-proposed-2029'],
    files,
  );
  const log = JSON.parse(out) as Log;
  assert.ok(validate(log), JSON.stringify(validate.errors));
  const [run] = log.runs;
  assert.ok(run);
  return { code, err, run, results: run.results ?? [] };
}

const of = (results: readonly Result[], rule: string) =>
  results.find(({ ruleId }) => ruleId === rule);
const physical = (result: Result | undefined) => result?.locations?.[0]?.physicalLocation;

it('gives what failed and what is to be judged, with level, place and fingerprint', async () => {
  const { code, results } = await sarif('a plan.json');
  assert.equal(code, 1);
  const strengths = of(results, 'strengths-and-what-matters-recorded');
  assert.deepEqual([strengths?.kind, strengths?.level], ['fail', 'warning']);
  const lines = files['a plan.json'].split('\n');
  const line = lines.findIndex((text) => text.includes('"strengths"')) + 1;
  const column = (lines[line - 1]?.indexOf('[') ?? 0) + 1;
  assert.deepEqual(physical(strengths), {
    artifactLocation: { uri: 'a%20plan.json' },
    region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 2 },
  });
  assert.deepEqual(strengths?.locations?.[0]?.logicalLocations, [
    { fullyQualifiedName: '/about/strengths', name: 'Strengths' },
  ]);
  const provision = of(results, 'provision-is-specific');
  assert.match(
    provision?.partialFingerprints?.['isp/v1'] ?? '',
    /^00000000-0000-4000-8000-000000000001 provision-is-specific vague \/provision\/0{8}-/,
  );
  const question = results.find(({ kind }) => kind === 'review');
  assert.equal(question?.level, 'none');
  assert.ok(results.every(({ kind }) => kind === 'fail' || kind === 'review'));
});

it('describes every rule once, with its sources and their standing, and results find theirs', async () => {
  const { run, results } = await sarif('a plan.json', 'broken.json');
  const described = run.tool.driver.rules ?? [];
  assert.deepEqual(
    described.map(({ id }) => id),
    [...rules.map(({ id }) => id), 'isp-cannot-be-checked'],
  );
  for (const { ruleId, ruleIndex = -1 } of results) assert.equal(described[ruleIndex]?.id, ruleId);
  const voices = described.find(({ id }) => id === 'voices-recorded');
  assert.match(voices?.help?.text ?? '', /Children and Families Act 2014, section 19 \(law\)/);
});

it('names a file that cannot be checked, and goes on', async () => {
  const { code, results, err } = await sarif(
    'broken.json',
    'missing.json',
    '/srv/plans/whole.json',
  );
  assert.equal(code, 2);
  const unread = results.filter(({ ruleId }) => ruleId === 'isp-cannot-be-checked');
  assert.deepEqual(
    unread.map((each) => [physical(each)?.artifactLocation?.uri, each.level]),
    [
      ['broken.json', 'error'],
      ['missing.json', 'error'],
    ],
  );
  assert.match(unread[0]?.message.text ?? '', /ISP_READ_NOT_JSON/);
  assert.match(err, /broken\.json/);
  assert.ok(
    results.some(
      (each) => physical(each)?.artifactLocation?.uri === 'file:///srv/plans/whole.json',
    ),
  );
});

it('gives no line of a plan that was migrated, since its file holds another', async () => {
  const { results } = await sarif('old.json');
  const strengths = of(results, 'strengths-and-what-matters-recorded');
  assert.deepEqual(physical(strengths), { artifactLocation: { uri: 'old.json' } });
});

it('is a whole report where there is nothing to say', async () => {
  const { out } = await runHere(['check', 'nothing-here', '--sarif'], {});
  assert.ok(validate(JSON.parse(out)));
});
