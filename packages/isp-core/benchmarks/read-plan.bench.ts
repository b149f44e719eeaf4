/** How long reading a plan takes, as a multiple of `JSON.parse` of the same bytes in the same run. */
import { readFileSync } from 'node:fs';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { planSchema } from '../src/plan/plan-schema.ts';
import { readPlan } from '../src/plan/read-plan.ts';
import { readStrictJson } from '../src/plan/strict-json.ts';
import { compare } from './compare.ts';

const file = new URL('../../isp-fixtures/plans/year-5-hearing-adjustments.json', import.meta.url);
const text = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
const value = JSON.parse(text) as unknown;

console.log(`A plan of ${(text.length / 1000).toFixed(1)} kB, median of each:`);
compare('JSON.parse', () => JSON.parse(text) as unknown, {
  'strict JSON': () => readStrictJson(text),
  'the schema alone': () => planSchema.safeParse(value),
  parsePlan: () => parsePlan(value),
  readPlan: () => readPlan(text),
});
