/** Whose drafts an element keeps. */

let warned = false;

/** The user’s id where drafts are on; empty where they are off, or where the host did not say who is signed in. */
export function draftUserOf({ drafts, draftUser }: { drafts: boolean; draftUser: string }): string {
  if (!drafts) return '';
  if (draftUser === '' && !warned) {
    warned = true;
    console.warn('ISP Kit: `drafts` needs `draft-user`. Until it is set, nothing is kept.');
  }
  return draftUser;
}
