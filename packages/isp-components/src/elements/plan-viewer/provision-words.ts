/** Provision in short: how often, and whether an EHC plan promises it. */
import type { Amount, ProvisionLine } from '@isp-kit/core/plan';
import type { Localiser } from '../../locales/localiser.ts';
import type { Scene } from './scene.ts';

/** “2 sessions a week, 25 minutes each” */
export function amountWords(words: Localiser, { sessions, per, minutes }: Amount): string {
  return words.t('viewer.provision.amount', {
    count: sessions,
    per: words.t(`choice.per.${per}`),
    minutes,
  });
}

/** Where in the EHC plan this help comes from, in words; undefined where it does not. */
export function ehcpPlace({ plan, words }: Scene, line: ProvisionLine): string | undefined {
  if (line.ehcpReference !== undefined) return line.ehcpReference;
  const lines = plan.ehcp?.provision.filter(({ id }) => line.ehcpProvision.includes(id)) ?? [];
  if (lines.length === 0) return undefined;
  return words.join(lines.map(({ section, reference }) => reference ?? section));
}
