import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openPlan } from '../plan/open-plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import { serializePlan } from '../plan/serialize-plan.ts';
import { examplePlan, READING_OUTCOME } from '../testing/example-plan.ts';
import { migrations } from './all.ts';
import { migratePlan } from './migrate-plan.ts';
import locks from './released.json' with { type: 'json' };
import { SCHEMA_VERSION } from './schema-version.ts';

const legacy = new URL('../../../isp-fixtures/legacy/', import.meta.url);

describe('migrations', () => {
  test('each begins where the one before it ended, and the last ends at this version', () => {
    migrations.forEach((m, i) => assert.equal(m.to, migrations[i + 1]?.from ?? SCHEMA_VERSION));
  });

  test('every file is in the list, and none has changed since it was released', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((f) =>
      /^\d{4}-.*\.ts$/.test(f),
    );
    assert.deepEqual(
      files.map((f) => f.slice(0, -3)),
      migrations.map((m) => m.id),
    );
    for (const file of files) {
      const bytes = readFileSync(new URL(file, import.meta.url));
      const hash = createHash('sha256').update(bytes).digest('hex');
      assert.equal(hash, (locks as Record<string, string>)[file], `${file} is frozen`);
    }
  });

  test('every legacy document becomes a plan of this version, and every migration is needed by one', () => {
    const applied = new Set<string>();
    for (const version of readdirSync(legacy)) {
      for (const file of readdirSync(new URL(`${version}/`, legacy))) {
        const text = readFileSync(new URL(`${version}/${file}`, legacy), 'utf8');
        const migrated = migratePlan(JSON.parse(text));
        assert.ok(migrated.ok);
        migrated.value.applied.forEach((id) => applied.add(id));
        const read = readPlan(text);
        assert.ok(read.ok, `${file}: ${JSON.stringify(read)}`);
        assert.equal(read.value.schemaVersion, SCHEMA_VERSION);
      }
    }
    assert.deepEqual(
      [...applied],
      migrations.map((m) => m.id),
    );
  });

  test('nothing that an old document said is lost', () => {
    const file = new URL('0.9/year-9-disagreement.json', legacy);
    const old = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const migrated = migratePlan(old);
    assert.ok(migrated.ok);
    assertHolds(migrated.value.plan, old, ['schemaVersion']);
  });

  test('migrating twice is migrating once', () => {
    const once = migratePlan({ ...examplePlan(), schemaVersion: '0.9' });
    assert.ok(once.ok);
    const twice = migratePlan(once.value.plan);
    assert.ok(twice.ok);
    assert.deepEqual(twice.value, { plan: once.value.plan, applied: [] });
  });

  test('what an old document already holds under a new name is kept', () => {
    const plan = examplePlan();
    const opened = openPlan({ ...plan, schemaVersion: '0.9' });
    assert.ok(opened.ok);
    assert.deepEqual(opened.value, plan);
  });

  test('a version that there never was is refused by its own code', () => {
    const migrated = migratePlan({ ...examplePlan(), schemaVersion: '0.3' });
    assert.ok(!migrated.ok);
    assert.equal(migrated.error[0]?.code, 'ISP_PLAN_UNKNOWN_VERSION');
  });
});

describe('a document of a later minor version', () => {
  const newer = {
    ...examplePlan(),
    schemaVersion: '1.4',
    weather: { sky: 'blue' },
    outcomes: examplePlan().outcomes.map((o) => ({ ...o, steps: ['one', 'two'] })),
  };

  test('is opened, and what we do not know is kept by line', () => {
    const read = readPlan(JSON.stringify(newer));
    assert.ok(read.ok, JSON.stringify(read));
    assert.equal(read.value.schemaVersion, SCHEMA_VERSION);
    assert.deepEqual(read.value.extensions?.['dev.isp-kit.newer-version'], {
      version: '1.4',
      content: {
        '/weather': { sky: 'blue' },
        [`/outcomes/${READING_OUTCOME}/steps`]: ['one', 'two'],
      },
    });
    const again = readPlan(serializePlan(read.value));
    assert.deepEqual(again, read);
  });

  test('is refused where it breaks what we do know', () => {
    const read = readPlan(JSON.stringify({ ...newer, status: 'published' }));
    assert.ok(!read.ok);
    assert.deepEqual(
      read.error.map((i) => i.code),
      ['ISP_PLAN_NOT_A_CHOICE'],
    );
  });

  test('a later major version is refused by its own code', () => {
    const read = readPlan(JSON.stringify({ ...newer, schemaVersion: '2.0' }));
    assert.ok(!read.ok);
    assert.equal(read.error[0]?.code, 'ISP_PLAN_FUTURE_VERSION');
  });
});

/** Asserts that everything in `part` is in `whole`, at the same place. */
function assertHolds(whole: unknown, part: unknown, except: string[] = []): void {
  if (typeof part !== 'object' || part === null) {
    assert.equal(whole, part);
    return;
  }
  for (const [key, value] of Object.entries(part)) {
    if (!except.includes(key)) assertHolds((whole as Record<string, unknown>)[key], value);
  }
}
