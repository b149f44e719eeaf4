/** Every curated plan of the fixtures, read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { planFixtures } from '@isp-kit/fixtures';
import { parsePlan } from '../../../plan/parse-plan.ts';
import type { Plan } from '../../../plan/plan.ts';

export const fixturePlans: readonly { readonly name: string; readonly plan: Plan }[] =
  planFixtures.map(({ name, url }) => {
    const parsed = parsePlan(JSON.parse(readFileSync(url, 'utf8')));
    assert.ok(parsed.ok, name);
    return { name, plan: parsed.value };
  });
