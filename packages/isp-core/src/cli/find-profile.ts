/** From what `--profile` says, or the plan does, to a profile. */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { readStrictJson } from '../plan/strict-json.ts';
import type { Profile } from '../policy/engine/profile.ts';
import { parseProfile } from '../policy/profiles/parse-profile.ts';
import { profileById, profiles } from '../policy/profiles/profile-by-id.ts';
import { rules } from '../policy/rules.gen.ts';
import type { Misuse } from './misuse.ts';
import { issuesText, readBytes } from './read-plan-file.ts';
import type { Streams } from './streams.ts';

const known = profiles.map(({ id }) => id).join(', ');

/** One of our profiles by its id, or one from a file. */
export async function findProfile(
  name: string,
  streams: Streams,
): Promise<Result<Profile, Misuse>> {
  const ours = profileById(name);
  if (ours) return ok(ours);
  const bytes = await readBytes(name, streams);
  if (!bytes.ok) {
    const sentence = `There is no profile “${name}”, and no file of that name can be opened. There are: ${known}.`;
    return err({ sentence });
  }
  const json = readStrictJson(bytes.value);
  const profile = json.ok ? parseProfile(json.value, { rules }) : json;
  if (profile.ok) return profile;
  const sentence = 'The file that was named with --profile holds no profile that can be used.';
  return err({ sentence, detail: issuesText(name, profile.error) });
}

/** The profile that the plan was written under, where it is one of ours. */
export function profileOfPlan(id: string): Result<Profile, Issue> {
  const ours = profileById(id);
  if (ours) return ok(ours);
  return err({
    code: 'ISP_CLI_UNKNOWN_PROFILE',
    path: '/profile',
    message: `The plan was written under the profile “${id}”, which is not one of ours. Choose one with --profile: ${known}, or a file that holds a profile.`,
    data: { profile: id, known: profiles.map((profile) => profile.id) },
  });
}
