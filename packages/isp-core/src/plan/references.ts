/** Which fields hold the id of another line, and which list that line must be in. */
import { valuesAt } from './values-at.ts';

export interface ReferenceField {
  /** Keys from the plan to the field; `*` is every line of a list. */
  readonly field: readonly string[];
  /** Keys from the plan to the list that must hold the line; none where any line will do. */
  readonly target: readonly string[];
}

const about = ['strengths', 'interests', 'mattersToMe', 'whatWorks', 'aspirations'];

const to = (target: string, ...fields: string[]): ReferenceField[] =>
  fields.map((field) => ({
    field: field.split('.'),
    target: target === '' ? [] : target.split('.'),
  }));

export const referenceFields: readonly ReferenceField[] = [
  ...to('people', 'authors.*', 'basis.decidedBy', ...about.map((part) => `about.${part}.*.saidBy`)),
  ...to('people', 'voices.*.person', 'voices.*.recordedBy', 'adjustments.*.owner'),
  ...to('people', 'provision.*.provider', 'delivery.*.recordedBy', 'progress.*.observedBy'),
  ...to('people', 'advice.*.author', 'base.ledBy', 'reviews.*.invited.*', 'reviews.*.attended.*'),
  ...to('people', 'reviews.*.decisions.*.owner', 'agreements.*.person', 'concerns.*.raisedBy'),
  ...to('people', 'transitions.*.actions.*.owner', 'transitions.*.peopleWhoKnowMe.*'),
  ...to('people', 'concerns.*.panel.*.person', 'documents.*.author', 'otherPlans.*.heldBy'),
  ...to('barriers', 'adjustments.*.barriers.*', 'provision.*.barriers.*', 'outcomes.*.barriers.*'),
  ...to('outcomes', 'provision.*.outcomes.*', 'progress.*.outcome', 'reviews.*.outcomes.*.outcome'),
  ...to('provision', 'delivery.*.provision', 'advice.*.recommendations.*.provision.*'),
  ...to('provision', 'base.provision.*', 'reviews.*.provision.*.provision'),
  ...to('adjustments', 'advice.*.recommendations.*.adjustments.*'),
  ...to('adjustments', 'reviews.*.adjustments.*.adjustment'),
  ...to('ehcp.outcomes', 'ehcp.provision.*.outcomes.*'),
  ...to('ehcp.provision', 'provision.*.ehcpProvision.*'),
  ...to('voices', 'reviews.*.voices.*'),
  ...to('reviews', 'agreements.*.review'),
  ...to('delivery', 'delivery.*.corrects'),
  ...to('settings', 'transitions.*.from', 'transitions.*.to'),
  ...to('documents', 'voices.*.document', 'advice.*.document'),
  ...to('', 'concerns.*.about.*'),
];

/** Fields without which their line says nothing: where the line that they name goes, so does theirs. */
export const requiredReferences: ReadonlySet<string> = new Set([
  'delivery.*.provision',
  'progress.*.outcome',
  'reviews.*.outcomes.*.outcome',
  'reviews.*.provision.*.provision',
  'reviews.*.adjustments.*.adjustment',
]);

/** One reference in a plan: the id, where it stands, and where it must lead. */
export interface Reference {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly target: readonly string[];
}

/** Every reference in the document, in the order of the fields above. */
export function referencesIn(document: unknown): Reference[] {
  return referenceFields.flatMap(({ field, target }) =>
    valuesAt(document, field).flatMap(({ value, path }) =>
      typeof value === 'string' ? [{ id: value, path, target }] : [],
    ),
  );
}
