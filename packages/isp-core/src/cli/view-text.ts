/** A view of a plan as plain text: the child first, then what is done and what should change. Empty parts are left out. */
import type { View } from '../access/view-for.ts';
import type { Withheld } from '../access/withheld.ts';
import { audiences } from '../codes/audiences.ts';
import { labelOf, type LabelFor } from '../codes/code-list.ts';
import { layers } from '../codes/layers.ts';
import { yearGroups } from '../codes/year-groups.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import { childSections } from './child-text.ts';
import { helpSections } from './help-text.ts';
import { reviewSections } from './review-text.ts';
import { placeInWords, titleOf } from './section-titles.ts';
import type { TextSection } from './text-section.ts';
import { wrap } from './wrap.ts';

/** The view, with what was withheld at its end. */
export function viewText({ plan, withheld, treatedAs }: View, audience: string): string {
  const labelFor: LabelFor = families.has(audience) ? 'family' : 'staff';
  const parts: TextSection[] = [
    ...childSections(plan),
    { title: titleOf('basis'), lines: basisLines(plan, labelFor) },
    ...helpSections(plan, labelFor),
    ...reviewSections(plan),
    { title: 'Withheld from this view', lines: withheldLines(withheld, audience) },
  ];
  const sections = parts.flatMap(({ title, lines }) =>
    lines.length === 0 ? [] : [[title.toUpperCase(), ...lines].join('\n')],
  );
  const rest = leftOut(plan);
  const as = treatedAs === undefined ? [] : [wrap(treatedAs.reason)];
  const note =
    rest === '' ? [] : [wrap(`Not in this text: ${rest}. It is in the file, and in --json.`)];
  return `${[headText(plan), ...as, ...sections, ...note].join('\n\n')}\n`;
}

/** Who reads in everyday words. */
const families: ReadonlySet<string> = new Set(['parent', 'child', 'young-person']);

/** Parts that the text does not lay out, so that it never seems to be the whole plan. */
function leftOut({
  delivery,
  progress,
  advice,
  base,
  ehcp,
  transitions,
  concerns,
  documents,
  otherPlans,
}: Plan): string {
  const lists = {
    'what was delivered': delivery,
    'observations of progress': progress,
    'advice from professionals': advice,
    'the inclusion base': base ? [base] : [],
    'the EHC plan': ehcp ? [ehcp] : [],
    'moves between settings': transitions,
    concerns: concerns,
    documents: documents,
    'other plans': otherPlans,
  };
  return Object.entries(lists)
    .filter(([, entries]) => entries.length > 0)
    .map(([name, entries]) => `${name} (${entries.length})`)
    .join(', ');
}

const kinds = {
  'support-plan': 'Individual Support Plan',
  'adjustments-record': 'Record of reasonable adjustments',
} as const;

const statuses = {
  draft: 'draft, still being written',
  shared: 'shared with the family for comment',
  active: 'in force',
  closed: 'closed, no longer in force',
} as const;

function headText({ kind, person, status, revision, updatedAt, settings }: Plan): string {
  const name = `${person.preferredName ?? person.givenName} ${person.familyName}`;
  const year = labelOf(yearGroups, person.yearGroup);
  const now = settings.filter(({ to }) => to === undefined).map((setting) => setting.name);
  return [
    wrap(`${name}: ${kinds[kind]}`),
    wrap([year, ...now].join(', ')),
    wrap(`Revision ${revision} of ${dateInWords(updatedAt.slice(0, 10))}: ${statuses[status]}`),
  ].join('\n');
}

function basisLines({ basis }: Plan, labelFor: LabelFor): string[] {
  const { explanation } = basis;
  const reasons = basis.layers
    .filter(({ to }) => to === undefined)
    .map(({ layer, reason }) =>
      wrap(`${labelOf(layers, layer, labelFor)}: ${reason}`, { first: '- ' }),
    );
  return [...(explanation === undefined ? [] : [wrap(explanation)]), ...reasons];
}

const kindsOfWithholding: Readonly<Partial<Record<Withheld['kind'], string>>> = {
  'third-party': 'something about another person',
  'by-request': 'something the child or the family asked to keep back',
};

function withheldLines(withheld: readonly Withheld[], audience: string): string[] {
  if (withheld.length === 0) {
    return [`Nothing was withheld (view for: ${labelOf(audiences, audience)}).`];
  }
  return [
    `(view for: ${labelOf(audiences, audience)})`,
    ...withheld.map(({ path, kind, reason }) => {
      const what = [placeInWords(path), kindsOfWithholding[kind]].filter(
        (part) => part !== undefined,
      );
      return wrap(`${what.join(', ')}. ${reason}`, { first: '- ' });
    }),
  ];
}
