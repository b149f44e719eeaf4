/** Rights as they are while an editor is for suggesting: everything can be read, and nothing changed. */
import type { Rights } from '@isp-kit/core/access';

const made = new WeakMap<Rights, Rights>();

/** What nobody can take from somebody, such as adding their own words, they keep here as well. */
export function suggestingRights(rights: Rights, refusal: string): Rights {
  const { access } = rights;
  if (!access) return rights;
  const known = made.get(rights);
  if (known?.access?.refusal === refusal) return known;
  const closed = { ...rights, delegations: [], access: { ...access, permissions: [], refusal } };
  made.set(rights, closed);
  return closed;
}
