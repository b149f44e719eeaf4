/** The profiles alone: for a program that needs a deadline or a title now, and the rules later or never. */
export { englandCurrent } from './england-current.ts';
export { englandProposed2029 } from './england-proposed-2029.ts';
export { parseProfile, type ParseProfileOptions } from './parse-profile.ts';
export { profileById, profiles } from './profile-by-id.ts';
