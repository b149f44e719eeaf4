/** Access tables as JSON. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultAccessTable } from '../default-table/default-table.ts';
import { accessTableFile, parseAccessTable, parseDelegations } from './parse-access-table.ts';

const part = (path: string) => ({ path, reason: 'Not needed here.' });

function tableWith(more: object = {}, head: object = {}) {
  const reader = { audience: 'reader', withheld: [], permissions: [], refusal: 'You may read.' };
  const audiences = [{ ...reader, ...more }];
  return { format: 'isp-access-table', version: '1.0', fixed: ['/id'], audiences, ...head };
}

function issuesOf(value: unknown): [string, string][] {
  const parsed = parseAccessTable(value);
  assert.ok(!parsed.ok, 'a table');
  assert.ok(parsed.error.every(({ message }) => message.endsWith('.')));
  return parsed.error.map(({ code, path }) => [code.replace('ISP_ACCESS_TABLE_', ''), path]);
}

test('the default table is one, and is the same after a journey as JSON', () => {
  const text = JSON.stringify(accessTableFile(defaultAccessTable));
  assert.deepEqual(parseAccessTable(JSON.parse(text)), { ok: true, value: defaultAccessTable });
});

describe('a table is refused', () => {
  const withheld = (path: string) => tableWith({ withheld: [part(path)] });
  const permitted = (path: string, more: object = {}) =>
    tableWith({ permissions: [{ path, edits: ['set'], ...more }] });
  const place = '/audiences/0/withheld/0/path';
  const cases: [string, unknown, [string, string]][] = [
    ['that is none', { audiences: [] }, ['NOT_A_TABLE', '']],
    ['of another version', tableWith({}, { version: '2.0' }), ['OTHER_VERSION', '/version']],
    ['with a key that it does not have', tableWith({ sees: 'all' }), ['BAD_SHAPE', '/audiences/0']],
    ['without audiences', tableWith({}, { audiences: [] }), ['BAD_SHAPE', '/audiences']],
    [
      'with an audience twice',
      tableWith({}, { audiences: [...tableWith().audiences, ...tableWith().audiences] }),
      ['AUDIENCE_TWICE', '/audiences/1/audience'],
    ],
    ['that withholds a name', withheld('/person/givenName'), ['NEEDED', place]],
    ['that withholds the head’s fields', withheld('/status'), ['NEEDED', place]],
    ['that withholds a part that is no list', withheld('/about'), ['NEEDED', place]],
    ['that withholds all of such a part', withheld('/person/**'), ['NEEDED', place]],
    [
      'that withholds the subject of a record',
      withheld('/delivery/*/provision'),
      ['NEEDED', place],
    ],
    ['that withholds every id', withheld('/**/id'), ['NEEDED', place]],
    ['that withholds what is not there', withheld('/outcome'), ['NOTHING_THERE', place]],
    [
      'that withholds inside other systems’ data',
      withheld('/extensions/uk.example/x'),
      ['NOTHING_THERE', place],
    ],
    ['with a pattern that is no path', withheld('about'), ['BAD_SHAPE', place]],
    [
      'that permits what is not there',
      permitted('/outcomes/*/words'),
      ['NOTHING_THERE', '/audiences/0/permissions/0/path'],
    ],
    [
      'that fixes what is not there',
      tableWith({}, { fixed: ['/uuid'] }),
      ['NOTHING_THERE', '/fixed/0'],
    ],
    [
      'with an unknown kind of edit',
      permitted('/about/**', { edits: ['set', 'erase'] }),
      ['UNKNOWN_EDIT', '/audiences/0/permissions/0/edits/1'],
    ],
    [
      'with an owner that lines do not have',
      permitted('/about/**', { own: 'writer' }),
      ['BAD_SHAPE', '/audiences/0/permissions/0/own'],
    ],
    [
      'with a standing that there is not',
      tableWith({ afterLeaving: 'some' }),
      ['BAD_SHAPE', '/audiences/0/afterLeaving'],
    ],
    [
      'with a key that could attack',
      JSON.parse('{"format":"isp-access-table","version":"1.0","__proto__":{}}'),
      ['BAD_SHAPE', '/__proto__'],
    ],
  ];
  for (const [name, value, issue] of cases) {
    test(name, () => assert.deepEqual(issuesOf(value), [issue]));
  }

  test('with every issue that it has', () => {
    const many = tableWith({ withheld: [part('/id'), part('/nowhere')] }, { fixed: ['/x'] });
    assert.deepEqual(
      issuesOf(many).map(([code]) => code),
      ['NOTHING_THERE', 'NEEDED', 'NOTHING_THERE'],
    );
  });
});

test('what a plan can do without may be withheld, by any pattern that leads there', () => {
  for (const path of [
    ...['/concerns', '/concerns/**', '/concerns/*', '/about/*', '/**/extensions', '/ehcp'],
    ...['/extensions/uk.example.mis', '/barriers/*/impact', '/authors', '/**/notes'],
    '/barriers/00000000-0000-4000-8000-000000000041/impact',
  ]) {
    const parsed = parseAccessTable(tableWith({ withheld: [part(path)] }));
    assert.ok(parsed.ok, `${path}: ${JSON.stringify(parsed)}`);
  }
});

test('delegations are read, or refused with their places', () => {
  const one = {
    ...{
      person: 'p1',
      paths: ['/outcomes/**'],
      edits: ['set'],
      by: 'p2',
      reason: 'While I am away.',
    },
    ...{ from: '2026-09-01', until: '2026-12-18' },
  };
  assert.deepEqual(parseDelegations([one]), { ok: true, value: [one] });
  const bad = parseDelegations([
    { ...one, paths: ['/outcome'] },
    { ...one, until: '2026-08-31' },
    { ...one, edits: ['erase'] },
  ]);
  assert.ok(!bad.ok);
  assert.deepEqual(
    bad.error.map(({ path }) => path),
    ['/2/edits/0'],
  );
  const late = parseDelegations([
    { ...one, paths: ['/outcome'] },
    { ...one, until: '2026-08-31' },
  ]);
  assert.ok(!late.ok);
  assert.deepEqual(
    late.error.map(({ path }) => path),
    ['/0/paths/0', '/1/until'],
  );
});
