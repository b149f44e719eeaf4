import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan } from '../../testing/example-plan.ts';
import { importPorts } from '../../testing/import-ports.ts';
import { applyEdit } from '../../edit/apply-edit.ts';
import { draftPlan } from '../draft/draft-plan.ts';
import { enrichPlan } from '../draft/enrich-plan.ts';
import { readCtf } from './read-ctf.ts';
import { writeCtf, type CtfToWrite } from './write-ctf.ts';

const { clock } = importPorts();
const source = { authority: '000', establishment: '4001', name: 'Millrace & <Sons>' };
const sha256 = 'ab'.repeat(32);
const background = {
  sen: [{ provision: 'K' as const, from: '2023-09-04' }],
  needs: [
    { type: 'HI', label: 'Hearing impairment', rank: 2 },
    { type: 'SLCN', label: 'Speech', rank: 1, from: '2023-09-04', to: '2025-01-31' },
  ],
};

function written(pupils: CtfToWrite['pupils'], rest: Partial<CtfToWrite> = {}): string {
  const made = writeCtf({ source, supplier: 'ISP Kit', pupils, ...rest }, { clock });
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}
function readBack(text: string) {
  const read = readCtf(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

describe('writeCtf', () => {
  it('writes what reads back: header, SEN block by rank, pointer to the transfer file', () => {
    const transferFile = { file: 'H000000017901.isp.json', sha256 };
    const text = written([{ plan: examplePlan(), sex: 'F', background, transferFile }]);
    const { header, people } = readBack(text);
    assert.deepEqual(header.source, source);
    assert.deepEqual(header.destination, { authority: 'XXX', establishment: 'XXXX' });
    const [person] = people;
    assert.ok(person);
    assert.deepEqual(person.sen, background.sen);
    assert.deepEqual(
      person.needs.map(({ type, rank, from, to }) => [type, rank, from, to]),
      [
        ['SLCN', 1, '2023-09-04', '2025-01-31'],
        ['HI', 2, undefined, undefined],
      ],
    );
    assert.deepEqual(person.transferFile, transferFile);
    assert.deepEqual([person.givenName, person.dateOfBirth], ['Robin', '2017-03-04']);
    assert.match(text, /<AcademicYear>2026<\/AcademicYear>/);
    assert.match(text, /<DateTime>2026-11-22T09:00:00<\/DateTime>/);
    assert.match(text, /<Sex>F<\/Sex>/);
  });

  it('writes no word of the plan itself', () => {
    const text = written([{ plan: examplePlan(), background }]);
    for (const word of ['Phonics', 'Long words', 'Homework', 'Senco', 'timetable']) {
      assert.doesNotMatch(text, new RegExp(word), word);
    }
  });

  it('says what the plan says now, where that is newer than its background', () => {
    const plan = examplePlan();
    plan.basis.ehcp = 'in-force';
    plan.basis.decidedOn = '2026-02-02';
    assert.deepEqual(readBack(written([{ plan, background }])).people[0]?.sen, [
      { provision: 'K', from: '2023-09-04', to: '2026-02-01' },
      { provision: 'E', from: '2026-02-02' },
    ]);
    assert.deepEqual(readBack(written([{ plan }])).people[0]?.sen, [
      { provision: 'E', from: '2026-02-02' },
    ]);
  });

  it('gives back what was read before: the background travels through a draft', () => {
    const first = readBack(written([{ plan: examplePlan(), background }])).people[0]!;
    const draft = draftPlan(first, importPorts());
    assert.ok(draft.ok);
    const again = readBack(written([{ plan: draft.value.plan }])).people[0]!;
    assert.deepEqual([again.sen, again.needs], [first.sen, first.needs]);
  });

  it('brings back every character that XML can hold, and refuses the others', () => {
    const plan = examplePlan();
    const name = `<&>"' \u00e9\u4e2d\u{1f600}\u0152]]>`;
    plan.person.familyName = name;
    assert.equal(readBack(written([{ plan }])).people[0]?.familyName, name);
    plan.person.familyName = 'A\uffff';
    const refused = writeCtf({ source, supplier: 'x', pupils: [{ plan }] }, { clock });
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.error.map(({ code, path }) => [code, path]),
      [['ISP_CTF_CANNOT_WRITE', '/pupils/0']],
    );
  });

  it('refuses a school without its numbers, and a file without pupils', () => {
    const refused = writeCtf(
      { source: { authority: '1', establishment: '2' }, supplier: 'x', pupils: [] },
      { clock },
    );
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.error.map(({ code, path }) => [code, path]),
      [
        ['ISP_CTF_CHECK_SCHOOL', '/source'],
        ['ISP_CTF_NO_PUPILS', '/pupils'],
      ],
    );
  });
});

describe('enrichPlan', () => {
  const plan = examplePlan();
  const incoming = readBack(written([{ plan, background }])).people[0]!;
  const ports = importPorts();

  it('adds what the plan does not say, and overwrites nothing', () => {
    incoming.preferredName = 'Rob';
    incoming.yearGroup = '5';
    incoming.people.push({ name: 'Mr Example', role: 'parent', relation: 'father' });
    const made = enrichPlan(plan, incoming, ports);
    assert.ok(made.ok, JSON.stringify(made));
    assert.deepEqual(
      made.value.edits.map((edit) => ('at' in edit ? [edit.type, edit.at] : [])),
      [
        ['set', '/person/preferredName'],
        ['add', '/people'],
        ['set', '/extensions'],
      ],
    );
    assert.deepEqual(
      made.value.report
        .filter(({ fate }) => fate === 'ask')
        .map(({ field, value }) => [field, value]),
      [['yearGroup', '5']],
    );
    let after = plan;
    for (const edit of made.value.edits) {
      const applied = applyEdit(after, edit);
      assert.ok(applied.ok, JSON.stringify(applied));
      after = applied.value.plan;
    }
    assert.equal(after.person.preferredName, 'Rob');
    assert.equal(after.person.yearGroup, '4');
    const again = enrichPlan(after, incoming, ports);
    assert.ok(again.ok);
    assert.deepEqual(again.value.edits, []);
  });

  it('never joins two children: where something differs, a person has to say so', () => {
    const other = { ...incoming, dateOfBirth: '2017-04-03' };
    const refused = enrichPlan(plan, other, ports);
    assert.ok(!refused.ok);
    assert.equal(refused.error[0]?.code, 'ISP_IMPORT_OTHER_CHILD');
    assert.ok(!enrichPlan(plan, { ...incoming, identifiers: [] }, ports).ok);
    const confirmed = enrichPlan(plan, other, { ...ports, confirmedBy: 'Ms Senco' });
    assert.ok(confirmed.ok);
    assert.deepEqual(confirmed.value.likeness.verdict, 'ask');
    assert.ok(
      confirmed.value.report.some(
        ({ code, field }) => code === 'ISP_IMPORT_DIFFERS' && field === 'dateOfBirth',
      ),
    );
  });
});
