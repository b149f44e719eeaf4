/** Provision in full: for how many it is, and from when to when. */
import type { ProvisionLine } from '@isp-kit/core/plan';
import type { Localiser } from '../../locales/localiser.ts';

/** “In a group of 3” */
export function recipientWords(
  words: Localiser,
  { kind, size }: ProvisionLine['recipient'],
): string {
  if (kind === 'group' && size !== undefined) {
    return words.t('viewer.provision.group', { count: size });
  }
  return words.t(`choice.recipient.${kind}`);
}

/** “7 September 2026 to 25 March 2027” */
export function periodWords(
  words: Localiser,
  { startsOn, endsOn }: Pick<ProvisionLine, 'startsOn' | 'endsOn'>,
): string | undefined {
  const from = startsOn === undefined ? undefined : words.date(startsOn);
  const to = endsOn === undefined ? undefined : words.date(endsOn);
  if (from !== undefined && to !== undefined)
    return words.t('viewer.provision.from-to', { from, to });
  if (from !== undefined) return words.t('viewer.provision.from', { from });
  return to === undefined ? undefined : words.t('viewer.provision.to', { to });
}
