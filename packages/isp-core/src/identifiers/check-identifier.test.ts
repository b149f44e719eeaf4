import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Json } from '../kernel/json.ts';
import { readPlan } from '../plan/read-plan.ts';
import { planOf } from '../policy/engine/example-plans.ts';
import { checkIdentifier, identifierSchemes } from './check-identifier.ts';
import { identifierFindings } from './identifier-findings.ts';
import { isFormerUpn, upnsOf } from './upns-of.ts';
import { formatUkprn, parseUkprn } from './ukprn.ts';

/** `pass`, or the code of what was found. */
function brief(scheme: string, value: string): readonly [shape: string, check: string] {
  const { shape, check } = checkIdentifier(scheme, value);
  return [code(shape), code(check)];
}
const code = (finding: { outcome: string; issue?: { code: string } }) =>
  finding.issue ? `${finding.outcome} ${finding.issue.code}` : finding.outcome;

describe('checkIdentifier', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['upn', 'B801200005001', 'pass', 'pass'],
    ['upn', 'M80120000500A', 'pass', 'pass'],
    ['upn', 'A801200005001', 'pass', 'fail ISP_IDENTIFIER_UPN_CHECK'],
    ['upn', '801200005001', 'fail ISP_IDENTIFIER_UPN_SHAPE', 'inapplicable'],
    ['former-upn', 'B801200005001', 'pass', 'pass'],
    ['former-upn', 'A801200005001', 'pass', 'fail ISP_IDENTIFIER_UPN_CHECK'],
    ['uln', '9276308686', 'pass', 'pass'],
    ['uln', '9276308687', 'pass', 'fail ISP_IDENTIFIER_ULN_CHECK'],
    ['uln', '1000000061', 'pass', 'fail ISP_IDENTIFIER_ULN_CHECK'],
    ['uln', '9999999999', 'pass', 'ask ISP_IDENTIFIER_ULN_NOT_KNOWN'],
    ['uln', '0276308686', 'fail ISP_IDENTIFIER_ULN_SHAPE', 'inapplicable'],
    ['urn', '999041', 'pass', 'inapplicable'],
    ['urn', '99904', 'fail ISP_IDENTIFIER_URN_SHAPE', 'inapplicable'],
    ['dfe-number', '000/4999', 'pass', 'inapplicable'],
    ['dfe-number', '0004999', 'pass', 'inapplicable'],
    ['dfe-number', '000/499', 'fail ISP_IDENTIFIER_DFE_NUMBER_SHAPE', 'inapplicable'],
    ['ukprn', '19999041', 'pass', 'inapplicable'],
    ['ukprn', '29999041', 'fail ISP_IDENTIFIER_UKPRN_SHAPE', 'inapplicable'],
    ['hospital-number', 'anything', 'inapplicable', 'inapplicable'],
    ['constructor', 'anything', 'inapplicable', 'inapplicable'],
  ];
  for (const [scheme, value, shape, check] of cases) {
    it(`finds for ${scheme} ${value}: shape ${shape}, check ${check}`, () => {
      assert.deepEqual(brief(scheme, value), [shape, check]);
    });
  }

  it('says what would be right, where something would', () => {
    const found = (scheme: string, value: string) => {
      const { check } = checkIdentifier(scheme, value);
      assert.ok('issue' in check);
      return check.issue;
    };
    assert.deepEqual(found('upn', 'A801200005001').data, { expected: 'B' });
    assert.deepEqual(found('uln', '9276308687').data, { expected: '6' });
    assert.equal(found('uln', '1000000061').data, undefined);
    assert.match(found('uln', '1000000061').message, /^No last digit would fit/);
  });

  it('never throws, and checks nothing of a number whose shape is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identifierSchemes), fc.string(), (scheme, value) => {
        const { shape, check } = checkIdentifier(scheme, value);
        if (shape.outcome === 'fail') assert.equal(check.outcome, 'inapplicable');
      }),
    );
  });
});

describe('identifierFindings', () => {
  const id = (n: number) => `00000000-0000-4000-8000-0000000009${n}`;
  const lineOf = (n: number, scheme: string, value: string) => ({ id: id(n), scheme, value });
  const setting = (n: number, identifiers: Json[]) => ({
    id: id(n),
    name: 'Under-Fives at the Mill',
    kind: 'nursery',
    phase: 'early-years',
    attendance: 'main',
    from: '2028-09-04',
    identifiers,
  });
  const read = readPlan(
    JSON.stringify(
      planOf({
        base: 'targeted',
        patch: {
          '/person/identifiers': [
            lineOf(10, 'upn', 'A801200005001'),
            lineOf(11, 'uln', '927630868'),
            lineOf(12, 'borough', '?'),
          ],
          '/settings': [
            setting(20, []),
            setting(21, [lineOf(22, 'urn', '999041'), lineOf(23, 'ukprn', '9')]),
          ],
        },
      }),
    ),
  );
  assert.ok(read.ok);
  const found = identifierFindings(read.value);

  it('lists each number with its place; a setting that has none is no fault', () => {
    assert.deepEqual(
      found.map(({ at, id: line, scheme, shape, check }) => [
        at,
        line,
        scheme,
        shape.outcome,
        check.outcome,
      ]),
      [
        ['/person/identifiers/0', id(10), 'upn', 'pass', 'fail'],
        ['/person/identifiers/1', id(11), 'uln', 'fail', 'inapplicable'],
        ['/person/identifiers/2', id(12), 'borough', 'inapplicable', 'inapplicable'],
        ['/settings/1/identifiers/0', id(22), 'urn', 'pass', 'inapplicable'],
        ['/settings/1/identifiers/1', id(23), 'ukprn', 'fail', 'inapplicable'],
      ],
    );
  });

  it('leads with each issue to the number itself', () => {
    const paths = found.flatMap(({ shape, check }) =>
      [shape, check].flatMap((finding) => ('issue' in finding ? [finding.issue.path] : [])),
    );
    assert.deepEqual(paths, [
      '/person/identifiers/0/value',
      '/person/identifiers/1/value',
      '/settings/1/identifiers/1/value',
    ]);
  });
});

describe('former UPNs', () => {
  const now = { id: 'a', scheme: 'upn', value: 'B801200005001', from: '2029-09-01' };
  const temporary = { id: 'b', scheme: 'upn', value: 'M80120000500A', to: '2029-08-31' };
  const former = { id: 'c', scheme: 'former-upn', value: 'Y80120000500Z' };
  const learner = { id: 'd', scheme: 'uln', value: '9276308686', to: '2020-01-01' };
  const all = [now, temporary, former, learner];

  it('are those whose end date has passed, and those of their own scheme', () => {
    assert.deepEqual(upnsOf(all, { on: '2029-09-01' }), {
      current: [now],
      former: [temporary, former],
    });
  });

  it('stand until the last day of their use', () => {
    assert.deepEqual(upnsOf(all, { on: '2029-08-31' }), { current: [temporary], former: [former] });
    assert.ok(!isFormerUpn(learner, '2030-01-01'));
  });
});

it('reads a UKPRN, and comes back the same through format and parse', () => {
  assert.deepEqual(parseUkprn(' 1999 9041 '), { ok: true, value: { text: '19999041' } });
  for (const text of ['', '1999904', '199990411', '09999041', '1999904１']) {
    assert.ok(!parseUkprn(text).ok, text);
  }
  fc.assert(
    fc.property(fc.integer({ min: 10_000_000, max: 19_999_999 }).map(String), (text) => {
      const parsed = parseUkprn(text);
      assert.ok(parsed.ok);
      assert.equal(formatUkprn(parsed.value), text);
    }),
  );
});
