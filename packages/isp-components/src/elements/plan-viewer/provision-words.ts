/** Provision in short: how often, for how many, and from when to when. */
import type { Amount, Plan, ProvisionLine } from '@isp-kit/core/plan';
import type { Localiser } from '../../locales/localiser.ts';

/** “2 sessions a week, 25 minutes each” */
export function amountWords(words: Localiser, { sessions, per, minutes }: Amount): string {
  return words.t('viewer.provision.amount', {
    count: sessions,
    per: words.t(`choice.per.${per}`),
    minutes,
  });
}

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

/** Where in the EHC plan this help comes from, in words; undefined where it does not. */
export function ehcpPlace(plan: Plan, line: ProvisionLine): string | undefined {
  if (line.ehcpReference !== undefined) return line.ehcpReference;
  const lines = plan.ehcp?.provision.filter(({ id }) => line.ehcpProvision.includes(id)) ?? [];
  if (lines.length === 0) return undefined;
  return lines.map(({ section, reference }) => reference ?? section).join(', ');
}
