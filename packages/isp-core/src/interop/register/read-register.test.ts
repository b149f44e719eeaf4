import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { interopFixture } from '@isp-kit/fixtures';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { importPorts } from '../../testing/import-ports.ts';
import { readBackground } from '../draft/background.ts';
import { guessMapping } from './guess-mapping.ts';
import { readRegister, type RegisterOptions } from './read-register.ts';
import { parseMapping } from './register-mapping.ts';

const file = (name: 'millrace-register' | 'coldharbour-interventions') =>
  readFileSync(interopFixture(name).url);

function read(csv: Uint8Array | string, options: Partial<RegisterOptions> = {}) {
  const result = readRegister(csv, { ...importPorts(), ...options });
  assert.ok(result.ok, JSON.stringify(result));
  for (const plan of result.value.plans) assert.ok(parsePlan(plan).ok);
  return result.value;
}
const codesOf = (csv: Uint8Array | string, options = {}) => {
  const result = readRegister(csv, { ...importPorts(), ...options });
  assert.ok(!result.ok);
  return result.error.map(({ code }) => code);
};
const byName = (plans: readonly Plan[], name: string) => {
  const plan = plans.find(({ person }) => person.givenName === name);
  assert.ok(plan, name);
  return plan;
};

describe('readRegister: a register with a row for each child', () => {
  const { plans, people, report } = read(file('millrace-register'));

  it('finds the headings below what stands above them', () => {
    const guess = guessMapping(file('millrace-register'));
    assert.ok(guess.ok);
    assert.equal(guess.value.mapping.headerRow, 3);
    assert.deepEqual(
      guess.value.columns.map(({ field }) => field),
      [
        'upn',
        'name',
        'dateOfBirth',
        'yearGroup',
        'senStatus',
        'senFrom',
        'needType',
        'needType',
        'strategies',
        undefined,
      ],
    );
  });

  it('makes a draft of each good row', () => {
    assert.deepEqual(
      plans.map(({ person: p }) => [
        p.givenName,
        p.familyName,
        p.preferredName,
        p.dateOfBirth,
        p.yearGroup,
      ]),
      [
        ['Samuel', 'Hartley', 'Sam', '2017-05-14', '4'],
        ['Noor', 'Aziz', undefined, '2016-09-03', '5'],
        ['Isla', 'MCDONALD', undefined, '2015-12-01', '6'],
      ],
    );
    const noor = byName(plans, 'Noor');
    assert.deepEqual(
      [noor.basis.senProvision, noor.basis.ehcp, noor.basis.layers],
      ['yes', 'in-force', []],
    );
    assert.deepEqual(
      readBackground(noor).needs.map(({ type, rank }) => [type, rank]),
      [
        ['SLCN', 1],
        ['HI', 2],
      ],
    );
    assert.equal(noor.about.whatWorks[0]?.text, 'Sit near the front\nFace her when you speak');
    assert.deepEqual(noor.barriers, []);
  });

  it('reports bad rows with row and column, and what is in no plan', () => {
    const said = (line: number) =>
      report.filter(({ place, fate }) => place.line === line && fate !== 'taken');
    const brief = (line: number) =>
      said(line).map(({ code, place: { column }, value }) => [code, column, value]);
    assert.deepEqual(
      brief(3).map(([code, column]) => [code, column]),
      [
        ['ISP_IMPORT_UNCERTAIN_DATE', 3],
        ['ISP_IMPORT_UNKNOWN_FIELD', 10],
      ],
    );
    assert.deepEqual(brief(7), [
      ['ISP_IMPORT_UNCERTAIN_NAME', 2, 'Juno Maria Pereira'],
      ['ISP_IMPORT_NOT_A_DATE', 3, '31/02/2016'],
      ['ISP_IMPORT_MISSING', 1, undefined],
    ]);
    assert.deepEqual(brief(8), [['ISP_IMPORT_MISSING', 1, undefined]]);
    assert.equal(people.length, 5);
  });

  it('takes month-first dates where a person said so', () => {
    const guess = guessMapping(file('millrace-register'));
    assert.ok(guess.ok);
    const mapping = { ...guess.value.mapping, dates: 'month-first' as const };
    assert.equal(
      byName(read(file('millrace-register'), { mapping }).plans, 'Kit').person.dateOfBirth,
      '2015-09-23',
    );
  });
});

describe('readRegister: a row for each need and intervention', () => {
  const { plans, people, report } = read(file('coldharbour-interventions'));
  const [maja, twin] = plans;

  it('brings the rows of one record together, and never two children', () => {
    assert.equal(people.length, 2);
    assert.ok(maja && twin);
    assert.deepEqual([maja.person.familyName, twin.person.familyName], ['Sørensen', 'Sørensen']);
    assert.deepEqual(
      readBackground(maja).needs.map(({ type }) => type),
      ['SLCN', 'SEMH'],
    );
    assert.deepEqual(
      readBackground(twin).needs.map(({ type }) => type),
      ['ASD'],
    );
    assert.deepEqual(
      report
        .filter(({ code }) => code.startsWith('ISP_IMPORT_SAME'))
        .map(({ person, code }) => [person, code]),
      [[1, 'ISP_IMPORT_SAME_NAME']],
    );
  });

  it('reads amounts where they are sure and keeps words where not', () => {
    assert.deepEqual(
      maja?.provision.map(({ statement, amount, recipient, status }) => [
        statement,
        amount,
        recipient,
        status,
      ]),
      [
        [
          'Talk group',
          { sessions: 3, per: 'week', minutes: 20 },
          { kind: 'group', size: 4 },
          'active',
        ],
        ['Check-in', { sessions: 1, per: 'day', minutes: 10 }, { kind: 'child' }, 'active'],
        [
          'Quiet room\nHow often, as recorded: when she needs it',
          undefined,
          { kind: 'child' },
          'active',
        ],
      ],
    );
    assert.ok(
      report.some(
        ({ code, place }) =>
          code === 'ISP_IMPORT_UNCERTAIN_AMOUNT' && place.line === 4 && place.column === 11,
      ),
    );
  });

  it('ties the aim of an intervention to it, and the words of a need to a barrier without areas', () => {
    assert.ok(maja);
    assert.equal(maja.outcomes[0]?.target, 'In 4 of 5 times');
    assert.deepEqual(maja.provision[0]?.outcomes, [maja.outcomes[0].id]);
    assert.deepEqual(
      maja.barriers.map(({ statement, areas }) => [statement, areas]),
      [['Finds it hard to say what happened when she is upset', []]],
    );
    assert.equal(maja.reviews[0]?.plannedFor, '2026-12-10');
    assert.ok(report.some(({ code }) => code === 'ISP_IMPORT_ENCODING'));
  });
});

describe('mappings', () => {
  const csv = 'Kid,Born,Bits,Bits\nAda Wren,2015-05-19,one,two\n';
  const column = (header: string, field: string) => ({ header, field });

  it('say what no heading says, and are checked', () => {
    const mapping = parseMapping({
      headerRow: 1,
      columns: [
        column('Kid', 'name'),
        column('Born', 'dateOfBirth'),
        column('Bits', 'ignore'),
        column('Bits', 'strengths'),
      ],
    });
    assert.ok(mapping.ok);
    assert.equal(read(csv, { mapping: mapping.value }).plans[0]?.about.strengths[0]?.text, 'two');
    for (const wrong of [
      null,
      {},
      { columns: [] },
      { columns: [column('a', 'shoeSize')] },
      { columns: [column('a', '__proto__')] },
    ]) {
      const refused = parseMapping(wrong);
      assert.ok(!refused.ok);
      assert.equal(refused.error[0]?.code, 'ISP_REGISTER_MAPPING');
    }
    assert.deepEqual(
      codesOf(csv, { mapping: { headerRow: 1, columns: [column('Nope', 'name')] } }),
      ['ISP_REGISTER_MAPPING_HEADER'],
    );
  });

  it('leave out what is only likely', () => {
    const guess = guessMapping(
      'Surname,Forename,DOB,Parent email address,Home surname\nA,B,2015-01-01,x,y\n',
    );
    assert.ok(guess.ok);
    assert.deepEqual(
      guess.value.columns.map(({ confidence }) => confidence),
      ['sure', 'sure', 'sure', 'none', 'likely'],
    );
    assert.deepEqual(
      guess.value.mapping.columns.map(({ field }) => field),
      ['familyName', 'givenName', 'dateOfBirth', 'ignore', 'ignore'],
    );
  });
});

it('refuses what is no register, each with its own code', () => {
  assert.deepEqual(codesOf('PK\u0003\u0004\0'), ['ISP_REGISTER_NOT_A_TABLE']);
  assert.deepEqual(codesOf(Buffer.from('PK\u0003\u0004 workbook')), ['ISP_REGISTER_NOT_A_TABLE']);
  assert.deepEqual(codesOf('hello'), ['ISP_REGISTER_NO_HEADINGS']);
  assert.deepEqual(codesOf(''), ['ISP_REGISTER_NO_HEADINGS']);
  assert.deepEqual(codesOf('a'.repeat(100), { limits: { maxBytes: 99 } }), [
    'ISP_REGISTER_TOO_LARGE',
  ]);
  assert.deepEqual(codesOf('Surname,Forename\n'.repeat(100), { limits: { maxRows: 50 } }), [
    'ISP_REGISTER_TOO_MANY',
  ]);
  assert.deepEqual(codesOf(`Surname,Forename${',x'.repeat(400)}`), ['ISP_REGISTER_TOO_MANY']);
  assert.deepEqual(codesOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8])), ['ISP_REGISTER_ENCODING']);
  assert.deepEqual(codesOf(Buffer.from('Surname,\x81', 'latin1')), ['ISP_REGISTER_ENCODING']);
});

it('loses nothing in silence: what belongs to nothing is reported, of the right child', () => {
  const csv = [
    'UPN,Surname,Forename,DOB,Frequency,SEN start date,Known as',
    'H000000017901,Lee,Jo,2015-01-01,daily 10 minutes,2024-09-02,',
    'H000000017901,Lee,Jo,2015-01-01,,,JJ',
    'X000000017902,Lee,Bo,2115-01-01,,,',
  ].join('\n');
  const { people, report } = read(csv);
  assert.deepEqual(
    people.map(({ givenName, preferredName, dateOfBirth }) => [
      givenName,
      preferredName,
      dateOfBirth,
    ]),
    [
      ['Jo', 'JJ', '2015-01-01'],
      ['Bo', undefined, undefined],
    ],
  );
  assert.deepEqual(
    report
      .filter(({ code }) => code === 'ISP_IMPORT_BELONGS_TO_NOTHING')
      .map(({ person, place: { line, column } }) => [person, line, column]),
    [
      [0, 2, 5],
      [0, 2, 6],
    ],
  );
  const known = report.filter(
    ({ place: { line }, code }) => line === 3 && code === 'ISP_IMPORT_TAKEN',
  );
  assert.deepEqual(new Set(known.map(({ person }) => person)), new Set([0]));
});

it('leaves out a row whose cells have slipped', () => {
  const { plans, report } = read(
    'Surname,Forename,DOB\nLee,Jo,2015-01-01\nLee,Jo, 2015-01-01,spilled\n',
  );
  assert.equal(plans.length, 1);
  assert.ok(report.some(({ code, place }) => code === 'ISP_IMPORT_ROW_SHAPE' && place.line === 3));
});
