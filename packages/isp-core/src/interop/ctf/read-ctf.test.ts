import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { interopFixture } from '@isp-kit/fixtures';
import { importPorts } from '../../testing/import-ports.ts';
import { draftPlan } from '../draft/draft-plan.ts';
import { BACKGROUND } from '../draft/background.ts';
import { readCtf } from './read-ctf.ts';

function read(file: Uint8Array | string) {
  const result = readCtf(file);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const leavers = readFileSync(interopFixture('millrace-leavers-2026').url);
const older = readFileSync(interopFixture('thistlebrook-2012').url);

function codeOf(file: Uint8Array | string, limits = {}): string {
  const result = readCtf(file, limits);
  assert.ok(!result.ok);
  const [issue] = result.error;
  return issue?.code ?? '';
}

const pupil = (inner: string) =>
  `<CTfile><Header><CTFversion>25.0</CTFversion></Header><CTFpupilData><Pupil>${inner}</Pupil></CTFpupilData></CTfile>`;

describe('readCtf', () => {
  const { header, people, report } = read(leavers);
  const [bia, tobi, ada] = people;
  const about = (person: number) => report.filter((line) => line.person === person);

  it('reads who sent the file, and when', () => {
    assert.deepEqual(header, {
      version: '25.0',
      madeOn: '2026-07-17',
      qualifier: 'full',
      source: { authority: '000', establishment: '4001', name: 'Millrace Primary School' },
      destination: { authority: '000', establishment: '4002' },
    });
  });

  it('reads each pupil: names, numbers, languages, SEN history, ranked needs, people, places', () => {
    assert.equal(people.length, 3);
    assert.deepEqual(
      { ...bia },
      {
        index: 0,
        place: { line: 22, column: 5 },
        source: 'a Common Transfer File',
        sourceDate: '2026-07-17',
        givenName: 'Beatriz',
        familyName: 'Ferreira',
        preferredName: 'Bia',
        dateOfBirth: '2014-11-03',
        yearGroup: '6',
        identifiers: [{ scheme: 'upn', value: 'H000000017901' }],
        languages: [
          { language: 'pt', use: 'first' },
          { language: 'en', use: 'home' },
        ],
        sen: [
          { provision: 'K', from: '2019-09-04', to: '2022-03-31' },
          { provision: 'E', from: '2022-04-01' },
        ],
        needs: [
          {
            type: 'SEMH',
            label: 'Social, emotional and mental health',
            rank: 2,
            from: '2019-09-04',
          },
          {
            type: 'SLCN',
            label: 'Speech, language and communication needs',
            rank: 1,
            from: '2019-09-04',
          },
        ],
        people: [{ name: 'Mrs Inês Ferreira', role: 'parent', relation: 'mother' }],
        settings: [
          {
            name: 'Millrace Primary School',
            kind: 'school',
            phase: 'primary',
            from: '2019-09-04',
            to: '2026-07-17',
            dfeNumber: '000/4001',
          },
        ],
        strengths: [],
        whatWorks: [],
        barriers: [],
        provision: [],
      },
    );
    assert.deepEqual(ada?.sen, []);
  });

  it('says of every field what became of it, and where it stands', () => {
    const line = (person: number, field: string) =>
      about(person).find((each) => each.field === field);
    assert.deepEqual(line(0, 'UPN'), {
      fate: 'taken',
      code: 'ISP_IMPORT_TAKEN',
      person: 0,
      place: { line: 23, column: 7 },
      field: 'UPN',
      message: 'Taken as it stands.',
    });
    assert.equal(line(0, 'Ethnicity')?.code, 'ISP_IMPORT_NOT_NEEDED');
    assert.equal(line(0, 'Ethnicity')?.value, undefined);
    assert.deepEqual(
      about(0)
        .filter(({ fate }) => fate === 'ask')
        .map(({ code, value }) => [code, value]),
      [
        ['ISP_IMPORT_FOR_A_PERSON', 'DOC'],
        ['ISP_IMPORT_WORKED_OUT', 'Millrace Primary School: school, primary'],
      ],
    );
    assert.deepEqual(
      about(1)
        .filter(({ fate }) => fate === 'ask')
        .map(({ code, field }) => [code, field]),
      [
        ['ISP_IDENTIFIER_UPN_CHECK', 'UPN'],
        ['ISP_IMPORT_FOR_A_PERSON', 'Disabilities'],
      ],
    );
    assert.equal(tobi?.identifiers[0]?.value, 'A000000017902');
  });

  it('reads an older file: another alphabet, Gender, codes that are gone', () => {
    const { people: old, report: said } = read(older);
    const [zoe] = old;
    assert.ok(zoe);
    assert.deepEqual([zoe.givenName, zoe.familyName], ['Zoë', 'Brontë']);
    assert.deepEqual(zoe.sen, []);
    assert.deepEqual(zoe.needs, [{ type: 'BESD', label: 'BESD', rank: 1 }]);
    assert.ok(said.some(({ field, fate }) => field === 'Gender' && fate === 'dropped'));
    assert.ok(said.some(({ code, value }) => code === 'ISP_IMPORT_UNKNOWN_CODE' && value === 'A'));
  });

  it('reads the same file in every encoding that real files have', () => {
    const text = leavers.toString('utf8');
    const wide = (mark: string) => Buffer.from(mark + text, 'utf16le');
    const expected = JSON.stringify(read(leavers).people);
    const files: Record<string, Uint8Array | string> = {
      'text with a mark': `\ufeff${text}`,
      'UTF-8 with a mark': Buffer.from(`\ufeff${text}`),
      'UTF-16 little endian with a mark': wide('\ufeff'),
      'UTF-16 little endian without': wide(''),
      'UTF-16 big endian': wide('\ufeff').swap16(),
      'UTF-8 that calls itself UTF-16': Buffer.from(text.replace('utf-8', 'utf-16')),
      'Windows-1252': Buffer.from(text.replace('utf-8', 'Windows-1252'), 'latin1'),
    };
    for (const [name, file] of Object.entries(files)) {
      assert.equal(JSON.stringify(read(file).people), expected, name);
    }
  });

  it('keeps two pupils apart who look alike, and asks', () => {
    const one =
      '<UPN>H000000017901</UPN><Surname>A</Surname><Forename>B</Forename><DOB>2015-01-01</DOB>';
    const { people: two, report: said } = read(pupil(`${one}</Pupil><Pupil>${one}`));
    assert.equal(two.length, 2);
    assert.deepEqual(
      said
        .filter(({ code }) => code.startsWith('ISP_IMPORT_SAME'))
        .map(({ person, code }) => [person, code]),
      [[1, 'ISP_IMPORT_SAME_NUMBER']],
    );
  });

  it('leaves out what is no date, and asks', () => {
    const { people: found, report: said } = read(pupil('<DOB>01/02/2015</DOB>'));
    assert.equal(found[0]?.dateOfBirth, undefined);
    assert.ok(
      said.some(({ code, value }) => code === 'ISP_IMPORT_NOT_A_DATE' && value === '01/02/2015'),
    );
  });

  it('refuses what is no such file, each with its own code', () => {
    const doctype = '<!DOCTYPE CTfile [<!ENTITY a "b">]><CTfile/>';
    const cases: readonly (readonly [string, Uint8Array | string, object?])[] = [
      ['ISP_CTF_DOCTYPE', doctype],
      ['ISP_CTF_NOT_XML', pupil('<UPN>&a;</UPN>')],
      ['ISP_CTF_NOT_XML', pupil('<UPN>&constructor;</UPN>')],
      ['ISP_CTF_NOT_XML', '<CTfile><Header></CTfile>'],
      ['ISP_CTF_NOT_XML', '<CTfile>'],
      ['ISP_CTF_NOT_XML', ''],
      ['ISP_CTF_NOT_XML', 'UPN,Surname'],
      ['ISP_CTF_NOT_CTF', '<Message/>'],
      ['ISP_CTF_NO_PUPILS', '<CTfile/>'],
      ['ISP_CTF_TOO_DEEP', `<CTfile>${'<a>'.repeat(100)}`],
      ['ISP_CTF_TOO_MANY', pupil('</Pupil><Pupil>'.repeat(5)), { maxPupils: 3 }],
      ['ISP_CTF_TOO_MANY', pupil('<a/>'.repeat(50)), { maxElements: 20 }],
      ['ISP_CTF_TEXT_TOO_LONG', pupil(`<UPN>${'x'.repeat(20_001)}</UPN>`)],
      ['ISP_CTF_TOO_LARGE', pupil(''), { maxBytes: 10 }],
      ['ISP_CTF_ENCODING', Buffer.from(pupil('<Surname>Zoë</Surname>'), 'latin1')],
      ['ISP_CTF_ENCODING', Buffer.from('<?xml version="1.0" encoding="ebcdic"?><CTfile/>')],
      [
        'ISP_CTF_ENCODING',
        Buffer.from('<?xml version="1.0" encoding="windows-1252"?><CTfile>\x81</CTfile>', 'latin1'),
      ],
    ];
    for (const [code, file, limits] of cases)
      assert.equal(codeOf(file, limits), code, String(file).slice(0, 80));
  });

  it('says on which line a file is damaged', () => {
    const damaged = readCtf('<CTfile>\n<Header>\n</Oops>\n</CTfile>');
    assert.ok(!damaged.ok);
    assert.equal(damaged.error[0]?.data?.['line'], 3);
  });
});

describe('draftPlan', () => {
  const { people } = read(leavers);

  it('makes a draft with new ids, without layers, areas or barriers that nobody wrote', () => {
    const made = draftPlan(people[0]!, importPorts());
    assert.ok(made.ok, JSON.stringify(made));
    const { plan } = made.value;
    assert.equal(plan.status, 'draft');
    assert.deepEqual([plan.basis.senProvision, plan.basis.ehcp], ['yes', 'in-force']);
    assert.deepEqual([plan.barriers, plan.basis.layers], [[], []]);
    assert.equal(
      plan.basis.explanation,
      'Begun from a Common Transfer File of 17 July 2026. It records SEN support from 4 September 2019 until 31 March 2022; an EHC plan from 1 April 2022. Types of need recorded there, in the codes of the time: Speech, language and communication needs (SLCN) from 4 September 2019; Social, emotional and mental health (SEMH) from 4 September 2019. They are background: what gets in the child’s way is for people to say.',
    );
    assert.ok(plan.extensions?.[BACKGROUND]);
    assert.equal(plan.settings[0]?.identifiers[0]?.value, '000/4001');
  });

  it('works out a year group that the file does not say, and asks', () => {
    const { people: found } = read(
      pupil('<Surname>A</Surname><Forename>B</Forename><DOB>2015-09-01</DOB>'),
    );
    const made = draftPlan(found[0]!, importPorts({ today: '2026-09-01' }));
    assert.ok(made.ok);
    assert.equal(made.value.plan.person.yearGroup, '6');
    assert.ok(made.value.report.some(({ code }) => code === 'ISP_IMPORT_WORKED_OUT'));
  });

  it('makes none without a name or a date of birth', () => {
    const { people: found } = read(pupil('<Surname>A</Surname>'));
    const made = draftPlan(found[0]!, importPorts());
    assert.ok(!made.ok);
    assert.deepEqual(made.error[0]?.data, { missing: ['the given name', 'the date of birth'] });
  });
});
