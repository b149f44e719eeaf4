/** The profiles that we ship. */
import type { Profile } from '../engine/profile.ts';
import { englandCurrent } from './england-current.ts';
import { englandProposed2029 } from './england-proposed-2029.ts';

export const profiles: readonly Profile[] = [englandCurrent, englandProposed2029];

/** One of our profiles, or undefined where the id is not ours: a vendor's own comes through `parseProfile`. */
export function profileById(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
