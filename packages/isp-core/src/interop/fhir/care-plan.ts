/** The plan as a CarePlan. What FHIR has no place for stands in its notes, in words. */
import { labelOf } from '../../codes/code-list.ts';
import { roles } from '../../codes/roles.ts';
import type { Plan } from '../../plan/plan.ts';
import { kinds } from '../reading/choice-words.ts';
import { nameOf } from '../reading/name-of.ts';
import { readingOf, type ReadingOptions } from '../reading/reading-of.ts';
import type { ReadingItem, ReadingSection } from '../reading/reading.ts';
import { activitiesOf } from './activities.ts';
import type { Annotation, FhirCarePlan, Reference } from './fhir-types.ts';
import { annotation, fhirDay, fhirText, listed, named, urn } from './fhir-values.ts';

const statuses: Readonly<Record<Plan['status'], FhirCarePlan['status']>> = {
  draft: 'draft',
  shared: 'draft',
  active: 'active',
  closed: 'completed',
};

/** Sections of the reading order that become notes, each whole. */
const noted: ReadonlySet<string> = new Set([
  ...['strengths', 'interests', 'mattersToMe', 'whatWorks', 'aspirations', 'communication'],
  ...['basis', 'barriers', 'base', 'ehcp', 'advice', 'reviews', 'transitions', 'withheld'],
]);

export function carePlanOf(plan: Plan, subject: Reference, options: ReadingOptions): FhirCarePlan {
  const { id, kind, language, status, basis, createdAt } = plan;
  const created = fhirDay(createdAt.slice(0, 10));
  const { explanation } = basis;
  return {
    resourceType: 'CarePlan',
    id,
    language,
    status: statuses[status],
    intent: 'plan',
    category: [{ text: 'Special educational needs and disability' }],
    title: kinds[kind],
    ...(explanation === undefined ? {} : { description: fhirText(explanation) }),
    subject,
    ...(created === undefined ? {} : { created }),
    ...listed('contributor', contributorsOf(plan)),
    ...listed(
      'goal',
      plan.outcomes.map((outcome) => ({ reference: urn(outcome.id) })),
    ),
    ...listed('activity', activitiesOf(plan, options.today)),
    ...listed('note', notesOf(plan, options)),
  };
}

function contributorsOf({ people }: Plan): readonly Reference[] {
  return people.flatMap(({ name, role, relation, organisation }) => {
    const as = [
      relation ?? labelOf(roles, role),
      ...(organisation === undefined ? [] : [organisation]),
    ];
    return named(`${name} (${as.join(', ')})`);
  });
}

function notesOf(plan: Plan, options: ReadingOptions): Annotation[] {
  const { sections } = readingOf(plan, { ...options, detail: 'full' });
  const voices = plan.voices.map(({ words, speaker, person, on }) => {
    const whose = speaker === 'child' ? plan.person.givenName : 'The family';
    return annotation(`In their own words: ${words}`, {
      author: nameOf(plan, person) ?? whose,
      on,
    });
  });
  return [
    ...voices,
    ...sections.filter(({ key }) => noted.has(key)).map((section) => annotation(noteText(section))),
  ];
}

const noteText = ({ title, items }: ReadingSection) =>
  [title, ...items.map((item) => itemText(item, ''))].join('\n');

function itemText({ text, details, parts }: ReadingItem, indent: string): string {
  return [
    `${indent}- ${text}`,
    ...details.map((detail) => `${indent}  ${detail.label}: ${detail.text}`),
    ...parts.flatMap(({ title, items }) => [
      `${indent}  ${title}:`,
      ...items.map((item) => itemText(item, `${indent}  `)),
    ]),
  ].join('\n');
}
