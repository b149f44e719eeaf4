/** At which school a plan is: the main setting that the child has not left. */
import type { Plan } from '@isp-kit/core/plan';

export interface School {
  readonly schoolId: string;
  readonly name: string;
}

export function schoolOf(plan: Plan): School {
  const current = plan.settings
    .filter(({ attendance, to }) => attendance === 'main' && to === undefined)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  const setting = current ?? plan.settings.at(-1);
  if (!setting) throw new Error(`The plan ${plan.id} is at no setting.`);
  return { schoolId: slug(setting.name), name: setting.name };
}

/** `Mrs Okafor` becomes `mrs-okafor`. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
