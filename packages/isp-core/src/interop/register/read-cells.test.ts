/** Single cells as schools write them: dates, names, amounts, statuses, years. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellValue, safeCell, safeCsv } from '../csv/safe-csv.ts';
import { readAmount } from './read-amount.ts';
import { dateColumn, readDate } from './read-date.ts';
import { readName } from './read-name.ts';
import { statusOf } from './read-needs.ts';
import { yearGroup } from './read-person.ts';
import { readTable, registerLimits } from './read-table.ts';

const today = '2026-11-22';
const dateIn = (text: string, column: readonly string[] = [text]) =>
  readDate(text, dateColumn(column), today);

describe('dates', () => {
  const read: readonly (readonly [string, string | undefined])[] = [
    ['2017-05-14', '2017-05-14'],
    ['2017-05-14T00:00:00', '2017-05-14'],
    ['14/05/2017', '2017-05-14'],
    ['4/5/2017', '2017-05-04'],
    ['14-05-2017', '2017-05-14'],
    ['14.05.2017', '2017-05-14'],
    ['14/05/17', '2017-05-14'],
    ['14/05/98', '1998-05-14'],
    ['14/05/2017 00:00', '2017-05-14'],
    ['3 Sep 2016', '2016-09-03'],
    ['3-Sep-16', '2016-09-03'],
    ['3rd September 2016', '2016-09-03'],
    ['Sat 3 Sept 2016', '2016-09-03'],
    ['31/02/2016', undefined],
    ['29/02/2015', undefined],
    ['3 Smarch 2016', undefined],
    ['soon', undefined],
    ['2016', undefined],
    ['42000', '2014-12-27'],
  ];
  for (const [text, date] of read)
    it(`${text}: ${date ?? 'none'}`, () => assert.equal(dateIn(text), date));

  it('are not guessed in a column where one can only be month first', () => {
    const column = ['04/09/2015', '09/23/2015'];
    assert.deepEqual(
      column.map((text) => dateIn(text, column)),
      [undefined, undefined],
    );
    assert.equal(dateIn('23/09/2015', [...column, '23/09/2015']), '2015-09-23');
    const american = dateColumn(column, 'month-first');
    assert.deepEqual(
      column.map((text) => readDate(text, american, today)),
      ['2015-04-09', '2015-09-23'],
    );
  });

  it('are read from a spreadsheet’s numbers only where the whole column has such', () => {
    assert.equal(dateIn('42000', ['42000', '14/05/2017']), undefined);
    assert.equal(dateIn('42000', ['42000', '', '42001']), '2014-12-27');
  });
});

describe('names', () => {
  const cases: readonly (readonly [
    string,
    string | undefined,
    string | undefined,
    string | undefined,
    boolean,
  ])[] = [
    ['HARTLEY, Samuel (Sam)', 'Samuel', 'Hartley', 'Sam', true],
    ['Hartley, Samuel', 'Samuel', 'Hartley', undefined, true],
    ['Samuel Hartley', 'Samuel', 'Hartley', undefined, true],
    ['Samuel "Sam" Hartley', 'Samuel', 'Hartley', 'Sam', true],
    ['Ana MARIA-LOPEZ', 'Ana', 'Maria-Lopez', undefined, true],
    ['DAVIES, Lee', 'Lee', 'Davies', undefined, true],
    ['MCDONALD, Isla', 'Isla', 'MCDONALD', undefined, true],
    ['DE SOUZA Ana', 'Ana', 'DE SOUZA', undefined, true],
    ['O’NEILL, Siân', 'Siân', 'O’Neill', undefined, true],
    ['Juno Maria Pereira', 'Juno Maria', 'Pereira', undefined, false],
    ['Cher', undefined, 'Cher', undefined, false],
    ['Smith, A, B', 'A', 'Smith', undefined, false],
    ['', undefined, undefined, undefined, false],
  ];
  for (const [text, given, family, preferred, sure] of cases) {
    it(text, () => {
      const { givenName, familyName, preferredName, sure: isSure } = readName(text);
      assert.deepEqual(
        [givenName, familyName, preferredName, isSure],
        [given, family, preferred, sure],
      );
    });
  }
});

describe('amounts', () => {
  const sure: readonly (readonly [string, number, string, number])[] = [
    ['3 x 20 mins per week', 3, 'week', 20],
    ['3x20min weekly', 3, 'week', 20],
    ['20 mins x 3 weekly', 3, 'week', 20],
    ['20 minutes, 3 times a week', 3, 'week', 20],
    ['daily 10 minutes', 1, 'day', 10],
    ['10 mins daily', 1, 'day', 10],
    ['10 minutes every day', 1, 'day', 10],
    ['twice a week for 30 minutes', 2, 'week', 30],
    ['Once a week, 1 hour', 1, 'week', 60],
    ['1 hr/week', 1, 'week', 60],
    ['1.5 hours per fortnight', 1, 'fortnight', 90],
    ['half an hour weekly', 1, 'week', 30],
    ['2 sessions of 45 minutes per half term', 2, 'half-term', 45],
    ['one hour each term', 1, 'term', 60],
    ['1:1 20 mins x 2 per week', 2, 'week', 20],
    ['3 × 20 minutes per week', 3, 'week', 20],
    ['three times a week 15 minutes', 3, 'week', 15],
  ];
  for (const [text, sessions, per, minutes] of sure) {
    it(text, () => assert.deepEqual(readAmount(text), { sessions, per, minutes }));
  }
  const unsure = [
    ...[
      'as and when',
      'about 20 mins daily',
      'up to 3 x 20 mins per week',
      '2-3 times a week 20 mins',
    ],
    ...[
      '60 mins per week in 3 sessions',
      '2 hours weekly (4 x 30 mins)',
      '20 mins',
      'weekly',
      '3 x per week',
    ],
    ...[
      '20 mins daily and 1 hour weekly',
      '5 days a week 10 mins',
      '0 x 20 mins weekly',
      '30 hours daily',
      '',
    ],
    ...[
      '20 mins not weekly',
      '20.5 mins weekly',
      '3 x 20 mins per week when staffing allows',
      '20 mins monthly',
    ],
  ];
  for (const text of unsure) {
    it(`stay words: ${text}`, () => assert.equal(readAmount(text), undefined));
  }
  it('come back from the words that we write', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 1440 }),
        fc.constantFrom('day', 'week', 'fortnight', 'half-term', 'term', 'year'),
        (sessions, minutes, per) => {
          const words = `${sessions} x ${minutes} minutes per ${per}`;
          assert.deepEqual(readAmount(words), { sessions, per, minutes });
        },
      ),
    );
  });
});

it('reads statuses and year groups, and no others', () => {
  const statuses = [
    'K',
    'K - SEN Support',
    'SEN support',
    'E',
    'EHCP',
    'Education, Health and Care Plan',
    'N',
    'No SEN',
    'S',
    'Action Plus',
    'Known',
    'N/A',
  ];
  assert.deepEqual(statuses.map(statusOf), [
    'K',
    'K',
    'K',
    'E',
    'E',
    'E',
    'N',
    'N',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const years = ['Year 4', 'Y4', '4', 'Yr 10', 'Reception', 'R', '0', 'N2', '15', 'Oak class'];
  assert.deepEqual(years.map(yearGroup), [
    '4',
    '4',
    '4',
    '10',
    'R',
    'R',
    'R',
    'N2',
    undefined,
    undefined,
  ]);
});

describe('cells', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(...Array.from(`=+-@'"',;|\t\n a1＝`)),
    maxLength: 12,
  });

  it('never begin like a formula, wherever a spreadsheet begins a cell', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        for (const part of safeCell(value).split(/[;,|"\t\r\n]/))
          assert.doesNotMatch(part, /^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('give their value back, through CSV and all', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string()), nasty, (a, b) => {
        assert.equal(cellValue(safeCell(a)), a);
        const rows = [
          ['heading', 'other'],
          [a, b],
        ];
        const read = readTable(safeCsv(rows), registerLimits);
        if (a.includes('\0')) return;
        assert.ok(read.ok);
        assert.deepEqual(
          read.value.rows[1]?.map((cell) => cell.replace(/\r\n?/g, '\n')),
          rows[1]?.map((cell) => cell.replace(/\r\n?/g, '\n')),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('of other programs stay as they are', () => {
    assert.equal(cellValue("'t Hooft"), "'t Hooft");
    assert.equal(safeCell("O'Neill, 3 - 4 times"), "O'Neill, 3 - 4 times");
  });
});
