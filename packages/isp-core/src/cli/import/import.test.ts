/** Runs the real program on files as schools have them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { interopFixture, type InteropFixtureName } from '@isp-kit/fixtures';
import { readPlan } from '../../plan/read-plan.ts';
import { isp, scratchFolder } from '../../testing/isp-program.ts';

const scratch = scratchFolder();
const today = ['--today', '2026-11-22'];
const at = (name: InteropFixtureName) => fileURLToPath(interopFixture(name).url);

describe('isp import ctf', () => {
  const file = at('millrace-leavers-2026');

  it('says what a person has to see, by entry and initials', () => {
    const { status, stdout } = isp(['import', 'ctf', file, ...today]);
    assert.equal(status, 1);
    const text = stdout.replace(/\s+/g, ' ');
    assert.match(text, /3 entries\. 2 drafts could be made/);
    assert.match(text, /- Entry 2 \(T\. O\.\), line \d+, column 7: UPN \(“A000000017902”\)/);
    assert.match(stdout, /LEFT OUT\n[^]*Ethnicity/);
    assert.doesNotMatch(stdout, /Beatriz|Ferreira|Tobi/);
  });

  it('writes drafts of those with SEN for their owner alone, and of all where asked to', () => {
    const out = scratch.at('drafts');
    isp(['import', 'ctf', file, ...today, '--out', out]);
    const names = readdirSync(out);
    assert.equal(names.length, 2);
    for (const name of names) {
      assert.equal(statSync(`${out}/${name}`).mode & 0o777, 0o600);
      const plan = readPlan(readFileSync(`${out}/${name}`));
      assert.ok(plan.ok);
      assert.equal(`${plan.value.id}.json`, name);
    }
    isp(['import', 'ctf', file, ...today, '--out', scratch.at('all'), '--all']);
    assert.equal(readdirSync(scratch.at('all')).length, 3);
  });

  it('gives machines everything', () => {
    const { stdout } = isp(['import', 'ctf', '-', '--json', ...today], readFileSync(file));
    const { counts, report, plans } = JSON.parse(stdout) as Record<string, { length: number }>;
    assert.ok(counts && report && plans);
    assert.equal(plans.length, 2);
    assert.ok(report.length > 30);
  });

  it('refuses what is no such file, and wrong use', () => {
    const { status, stderr } = isp(['import', 'ctf', at('millrace-register')]);
    assert.equal(status, 2);
    assert.match(stderr, /ISP_CTF_NOT_XML/);
    const uses = [
      [],
      ['ctf'],
      ['sheep', 'x'],
      ['ctf', 'a', 'b'],
      ['ctf', 'a', '--guess'],
      ['register', 'a', '--all'],
      ['ctf', 'a', '--today', 'soon'],
    ];
    for (const use of uses) assert.equal(isp(['import', ...use]).status, 2, use.join(' '));
    assert.match(isp(['import', 'ctf', scratch.at('none.xml')]).stderr, /no such file/);
  });
});

describe('isp import register', () => {
  const file = at('millrace-register');

  it('reports rows and columns, and writes the good rows', () => {
    const out = scratch.at('register');
    const { status, stdout } = isp(['import', 'register', file, ...today, '--out', out]);
    assert.equal(status, 1);
    assert.match(stdout.replace(/\s+/g, ' '), /3 drafts written/);
    assert.match(stdout.replace(/\s+/g, ' '), /line 7, column 3: DOB \(“31\/02\/2016”\)/);
    assert.equal(readdirSync(out).length, 3);
  });

  it('prints a mapping that it then reads', () => {
    const { stdout, status } = isp(['import', 'register', file, '--guess']);
    assert.equal(status, 0);
    const mapping = scratch.file(
      'mapping.json',
      stdout.replace('"headerRow": 3', '"headerRow": 3, "dates": "month-first"'),
    );
    const read = isp(['import', 'register', file, '--mapping', mapping, '--json', ...today]);
    const { plans } = JSON.parse(read.stdout) as {
      plans: { person: { givenName: string; dateOfBirth: string } }[];
    };
    const kit = plans.find(({ person }) => person.givenName === 'Kit');
    assert.equal(kit?.person.dateOfBirth, '2015-09-23');
    const wrong = isp([
      'import',
      'register',
      file,
      '--mapping',
      scratch.file('wrong.json', '{"columns":[]}'),
    ]);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /ISP_REGISTER_MAPPING/);
  });
});
