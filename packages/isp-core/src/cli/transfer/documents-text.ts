/** How each document of a plan that came stands, for people. */
import type { Received } from '../../transfer/open/received.ts';
import type { DocumentCheck } from '../../transfer/receive/check-documents.ts';
import { wrap } from '../wrap.ts';

const states: Readonly<Record<DocumentCheck['state'], string>> = {
  here: 'here, and the right one',
  altered: 'not the one that the plan names. Do not use it, and ask the sender for it again',
  missing: 'to come beside the plan, and not here. Ask the sender for it',
  'not-sent': 'not sent',
  unknown: 'no document of this plan. Look whether it is about this child',
};

/** Nothing where nobody looked. */
export function documentsText(
  { plan }: Received,
  checks: readonly DocumentCheck[] | undefined,
): string {
  if (!checks || checks.length === 0) return '';
  const lines = checks.map(({ document, file, state }) => {
    const title = plan.documents.find(({ id }) => id === document)?.title;
    const name = [title === undefined ? undefined : `“${title}”`, file && `(${file})`];
    return wrap(`${name.filter(Boolean).join(' ')}: ${states[state]}.`, { first: '- ' });
  });
  return `\n${['DOCUMENTS', ...lines].join('\n')}\n`;
}
