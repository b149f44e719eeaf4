/** `--into`: what a file adds to plans that are here. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { interopFixture } from '@isp-kit/fixtures';
import type { Plan } from '../../plan/plan.ts';
import { isp, scratchFolder } from '../../testing/isp-program.ts';

const scratch = scratchFolder();
const today = ['--today', '2026-11-22'];
const ctf = fileURLToPath(interopFixture('millrace-leavers-2026').url);
const register = fileURLToPath(interopFixture('millrace-register').url);

/** A folder with the drafts of a file, each without what a later import can add. */
function recordsOf(kind: string, file: string, name: string): string {
  const made = scratch.at(`${name}-drafts`);
  isp(['import', kind, file, ...today, '--out', made]);
  const records = scratch.at(name);
  mkdirSync(records);
  for (const entry of readdirSync(made)) {
    const plan = JSON.parse(readFileSync(`${made}/${entry}`, 'utf8')) as Plan;
    const { extensions: _background, ...rest } = plan;
    scratch.file(`${name}/${entry}`, { ...rest, people: [] });
  }
  return records;
}

const plansIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Plan);

describe('isp import --into', () => {
  it('adds to the plans of those who have one, and drafts nobody twice', () => {
    const records = recordsOf('ctf', ctf, 'ctf');
    const before = plansIn(records);
    const looked = isp(['import', 'ctf', ctf, ...today, '--into', records]);
    assert.match(looked.stdout, /2 plans here would have more in them/);
    assert.match(looked.stdout, /0 drafts could be made/);
    assert.deepEqual(plansIn(records), before, 'looking changes nothing');
    const out = scratch.at('enriched');
    isp(['import', 'ctf', ctf, ...today, '--into', records, '--out', out]);
    assert.deepEqual(plansIn(records), before, 'writing elsewhere changes nothing here');
    for (const plan of plansIn(out)) {
      assert.equal(plan.revision, 2);
      assert.ok(plan.extensions?.['isp-kit.background']);
    }
    const replaced = isp(['import', 'ctf', ctf, ...today, '--into', records, '--in-place']);
    assert.equal(replaced.stderr.match(/was replaced/g)?.length, 2);
    assert.ok(plansIn(records).every(({ revision }) => revision === 2));
    const again = isp(['import', 'ctf', ctf, ...today, '--into', records, '--json']);
    const { counts } = JSON.parse(again.stdout) as { counts: Record<string, number> };
    assert.equal(counts['enriched'], 0, 'nothing is added twice');
  });

  it('asks where not everything agrees, and makes neither', () => {
    const records = recordsOf('register', register, 'register');
    const [name = ''] = readdirSync(records);
    const plan = JSON.parse(readFileSync(`${records}/${name}`, 'utf8')) as Plan;
    const person = { ...plan.person, dateOfBirth: '2001-01-01', identifiers: [] };
    scratch.file(`register/${name}`, { ...plan, person });
    const { stdout } = isp(['import', 'register', register, ...today, '--into', records, '--json']);
    const { report, plans } = JSON.parse(stdout) as {
      report: { code: string }[];
      plans: Plan[];
    };
    assert.equal(report.filter(({ code }) => code === 'ISP_IMPORT_OTHER_CHILD').length >= 1, true);
    const { givenName, familyName } = plan.person;
    const isThat = (each: Plan) =>
      each.person.givenName === givenName && each.person.familyName === familyName;
    assert.ok(!plans.some(isThat));
  });

  it('refuses a plan that it cannot read, and --in-place alone', () => {
    const records = scratch.at('unreadable');
    scratch.file('unreadable/a.json', { format: 'isp-plan' });
    assert.equal(isp(['import', 'ctf', ctf, ...today, '--into', records]).status, 2);
    assert.equal(isp(['import', 'ctf', ctf, '--in-place']).status, 2);
    renameSync(`${records}/a.json`, `${records}/.a.json`);
    const empty = isp(['import', 'ctf', ctf, ...today, '--into', records]);
    assert.match(empty.stdout, /2 drafts could be made/);
  });
});
