/** Another language’s program reads the workbook, and finds every cell as the tables have it: texts, numbers and days. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { generateCohort } from '@isp-kit/fixtures';
import { isPlainDate } from '../src/kernel/date-pattern.ts';
import { provisionTable, registerTable, reviewTable } from '../src/interop/register/tables.ts';
import type { Table, TableCell } from '../src/interop/register/tables.ts';
import { writeRegisterXlsx } from '../src/interop/xlsx/write-register-xlsx.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { examplePlan } from '../src/testing/example-plan.ts';

const python = ['/usr/bin/python3', 'python3'].find(
  (program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0,
);
const skip = python === undefined && 'python3-openpyxl is not installed';

interface SeenSheet {
  readonly name: string;
  readonly frozen: string;
  readonly filter: string;
  readonly rows: readonly (readonly unknown[])[];
}

function seen(plans: readonly Plan[]): SeenSheet[] {
  const { stdout, stderr } = spawnSync(
    python ?? '',
    [path.join(import.meta.dirname, 'interop_xlsx.py')],
    { input: writeRegisterXlsx(plans), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout) as SeenSheet[];
}

function asSeen(cell: TableCell): unknown {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'string' && isPlainDate(cell) ? { day: cell } : cell;
}

function assertAsWritten(sheets: readonly SeenSheet[], plans: readonly Plan[]): void {
  const tables: readonly Table[] = [
    registerTable(plans),
    provisionTable(plans),
    reviewTable(plans),
  ];
  assert.equal(sheets.length, tables.length);
  for (const [i, { headings, rows }] of tables.entries()) {
    const sheet = sheets[i];
    assert.equal(sheet?.frozen, 'A2');
    assert.match(sheet.filter, new RegExp(`^A1:[A-Z]+${rows.length + 1}$`));
    assert.deepEqual(sheet.rows, [headings, ...rows.map((row) => row.map(asSeen))], sheet.name);
  }
}

test('a thousand plans', { skip }, () => {
  const plans = [...generateCohort({ seed: 'workbook', size: 1000, today: '2026-11-22' })].map(
    (made) => {
      const parsed = parsePlan(made);
      assert.ok(parsed.ok);
      return parsed.value;
    },
  );
  assertAsWritten(seen(plans), plans);
});

test('texts that begin like a formula, and others that are hard to write', { skip }, () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\n=1',
    "'=1",
    '=HYPERLINK("x")',
    ' two  spaces ',
  ];
  const more = ['<b>&amp;</b>', 'اردو', '😀', 'one\ntwo', '1', 'TRUE', '#N/A', '1e5', '﻿=1'];
  const plans = [...texts, ...more].map((text) => {
    const plan = examplePlan();
    plan.person.familyName = text;
    plan.provision[0]!.statement = text;
    return plan;
  });
  assertAsWritten(seen(plans), plans);
});
