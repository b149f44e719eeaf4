/** The published schema of profiles judges as `parseProfile` does of their shape. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseProfile } from '../src/policy/profiles/parse-profile.ts';
import { profiles } from '../src/policy/profiles/profile-by-id.ts';

const file = new URL('../schema/profile.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
const validate = new Ajv2020({ ownProperties: true }).compile(schema);

test('it takes the profiles that we ship', () => {
  for (const profile of profiles) assert.ok(validate(profile), JSON.stringify(validate.errors));
});

test('it refuses what parseProfile refuses, with any field gone, unknown or of another type', () => {
  for (const profile of profiles) {
    const whole = JSON.parse(JSON.stringify(profile)) as Record<string, unknown>;
    for (const key of [...Object.keys(whole), 'owner']) {
      const { [key]: _, ...without } = whole;
      for (const broken of [without, { ...whole, [key]: null }, { ...whole, [key]: 'no such' }]) {
        assert.equal(validate(broken), parseProfile(broken).ok, `${key} of ${profile.id}`);
      }
    }
  }
});
