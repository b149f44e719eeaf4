/** What a plan says that somebody must not be told, found without asking the code under test. */
import type { Plan } from '@isp-kit/core/plan';

/** Texts of the plan that must not reach this audience: marked lines, and parts that it does not see. */
export function withheldTexts(plan: Plan, audience: string): string[] {
  const texts: string[] = plan.person.identifiers.map(({ value }) => value);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { restricted } = value as { restricted?: { audiences: string[] } };
    if (restricted && !restricted.audiences.includes(audience)) texts.push(...ownTexts(value));
    else Object.values(value).forEach(visit);
  };
  visit(plan);
  return texts;
}

/** The line's id and sentences, without the mark itself, whose reason may be shown to anyone. */
function ownTexts(line: object): string[] {
  return Object.entries(line)
    .filter(([key, value]) => key === 'id' || String(value).includes(' '))
    .flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
}
