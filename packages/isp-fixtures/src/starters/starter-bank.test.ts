import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areasOfDevelopment, findCode } from '@isp-kit/core/codes';
import { applyEdit } from '@isp-kit/core/edit';
import { parsePlan } from '@isp-kit/core/plan';
import { readFileSync } from 'node:fs';
import { planFixtures } from '../plan-fixtures.ts';
import { starterBank } from './starter-bank.ts';

const file = new URL(`../../plans/${planFixtures[0]!.name}.json`, import.meta.url);

const beginnings = {
  adjustments: { barriers: [] },
  provision: {
    barriers: [],
    outcomes: [],
    ehcpProvision: [],
    status: 'planned',
    statusHistory: [],
  },
  outcomes: { barriers: [], lifecycle: 'proposed', achievement: 'not-yet-judged' },
};

test('every idea makes a line that a plan can have', () => {
  const plan = parsePlan(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(plan.ok);
  for (const { id, part, statement, fields } of starterBank) {
    const line = {
      id: '5f0c6a5e-8a51-4d3e-9d5c-0d7b0a9b1c11',
      ...beginnings[part],
      statement,
      ...fields,
    };
    const added = applyEdit(plan.value, { type: 'add', at: `/${part}`, line: line });
    assert.ok(added.ok, `${id}: ${JSON.stringify(added)}`);
  }
});

test('ideas have ids of their own, areas that there are, and sources that there are not', () => {
  assert.equal(new Set(starterBank.map(({ id }) => id)).size, starterBank.length);
  for (const { areas, source } of starterBank) {
    for (const area of areas) assert.ok(findCode(areasOfDevelopment, area), area);
    assert.match(source.title, /^Invented /);
    assert.equal(new URL(source.url).hostname, 'ideas.example');
  }
});
