/** The shape of a profile as JSON Schema, for those who write one in an editor. What it cannot say, `parseProfile` does. */
import * as z from 'zod/mini';
import { profileSchema } from '../src/policy/profiles/profile-schema.ts';

export function profileJsonSchema(): object {
  const schema = z.toJSONSchema(profileSchema, {
    ...{ target: 'draft-2020-12', io: 'input', reused: 'ref' },
  });
  return { $id: 'urn:isp-kit:schema:profile:1', title: 'Policy profile', ...schema };
}
