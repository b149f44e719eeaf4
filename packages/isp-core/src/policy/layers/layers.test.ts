import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { layers as ourLayers } from '../../codes/layers.ts';
import type { Json } from '../../kernel/json.ts';
import { addDays } from '../../kernel/plain-date.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { planOf } from '../engine/example-plans.ts';
import { layerHistory } from './layer-history.ts';
import { layersOf } from './layers-of.ts';

const id = (n: number) => `00000000-0000-4000-8000-0000000009${String(n).padStart(2, '0')}`;

function plan(patch: Record<string, Json> = {}): Plan {
  const parsed = parsePlan(planOf({ base: 'targeted', patch: { '/basis/layers': [], ...patch } }));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

const reason = (n: number, layer: string, from: string, to?: string): Json => ({
  ...{ id: id(n), layer, reason: `Reason ${n}.`, from },
  ...(to === undefined ? {} : { to, criteria: 'The county’s, of 2028.' }),
});
const change = (n: number, status: string, on: string): Json => ({ id: id(n), status, on });

it('finds several layers at once, in the order of the code list, each with its reasons and lines', () => {
  const several = plan({
    '/basis/layers': [
      reason(1, 'specialist', '2029-09-01', '2030-08-31'),
      reason(2, 'a-layer-of-a-host', '2029-09-01'),
    ],
  });
  assert.deepEqual(layersOf(several, { on: '2030-01-10' }), [
    {
      ...{ layer: 'targeted', since: '2029-09-10', until: '2030-03-22', reasons: [] },
      lines: [{ id: several.provision[0]?.id, at: '/provision/0' }],
    },
    {
      ...{ layer: 'specialist', since: '2029-09-01', until: '2030-08-31', lines: [] },
      reasons: [{ reason: 'Reason 1.', criteria: 'The county’s, of 2028.', at: '/basis/layers/0' }],
    },
    {
      ...{ layer: 'a-layer-of-a-host', since: '2029-09-01', lines: [] },
      reasons: [{ reason: 'Reason 2.', at: '/basis/layers/1' }],
    },
  ]);
  const list = { ...ourLayers, entries: ourLayers.entries.toReversed() };
  assert.deepEqual(
    layersOf(several, { on: '2030-01-10', list }).map(({ layer }) => layer),
    ['specialist', 'targeted', 'a-layer-of-a-host'],
  );
});

it('counts the first and the last day, and no other', () => {
  const on = (day: string) => layersOf(plan(), { on: day }).map(({ layer }) => layer);
  assert.deepEqual(
    ['2029-09-09', '2029-09-10', '2030-03-22', '2030-03-23'].map((day) => on(day)),
    [[], ['targeted'], ['targeted'], []],
  );
});

it('follows the history of a line through a pause', () => {
  const paused = plan({
    '/provision/0/statusHistory': [
      change(1, 'active', '2029-09-10'),
      change(2, 'paused', '2029-11-05'),
      change(3, 'active', '2029-11-26'),
    ],
  });
  const since = (on: string) => layersOf(paused, { on }).map((use) => use.since);
  assert.deepEqual(since('2029-11-04'), ['2029-09-10']);
  assert.deepEqual(since('2029-11-05'), []);
  assert.deepEqual(since('2030-01-10'), ['2029-11-26']);
  assert.deepEqual(
    layerHistory(paused).map(({ from, to, at }) => [from, to, at]),
    [
      ['2029-09-10', '2029-11-04', '/provision/0'],
      ['2029-11-26', '2030-03-22', '/provision/0'],
    ],
  );
});

it('gives the history of a plan, the unknown beginning first', () => {
  const history = layerHistory(
    plan({
      '/basis/layers': [
        reason(1, 'targeted', '2029-09-01'),
        reason(2, 'targeted-plus', '2029-01-15', '2029-07-20'),
      ],
      '/provision/0/startsOn': null,
    }),
  );
  assert.deepEqual(
    history.map(({ layer, from, reason: why }) => [layer, from, why]),
    [
      ['targeted', undefined, undefined],
      ['targeted-plus', '2029-01-15', 'Reason 2.'],
      ['targeted', '2029-09-01', 'Reason 1.'],
    ],
  );
});

const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2029-09-01', n));
const status = fc.constantFrom('planned', 'active', 'paused', 'ended');
const layer = fc.constantFrom('universal', 'targeted', 'specialist');

it('says the same of a day as the history does, whatever the plan holds', () => {
  const lines = fc.record({
    startsOn: fc.option(day),
    endsOn: fc.option(day),
    status,
    statusHistory: fc.array(fc.record({ status, on: day }), { maxLength: 5 }),
    reasons: fc.array(fc.record({ layer, from: day, to: fc.option(day) }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(lines, day, ({ reasons, ...line }, on) => {
      const base = plan();
      const given = Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));
      const made = {
        basis: {
          ...base.basis,
          layers: reasons.map(({ to, ...r }) => (to === null ? r : { ...r, to })),
        },
        provision: [{ ...base.provision[0], startsOn: undefined, endsOn: undefined, ...given }],
      } as unknown as Plan;
      const covering = layerHistory(made).filter(
        ({ from = '', to = '9999' }) => from <= on && on <= to,
      );
      assert.deepEqual(
        layersOf(made, { on })
          .map((use) => use.layer)
          .toSorted(),
        [...new Set(covering.map((period) => period.layer))].toSorted(),
      );
    }),
  );
});
