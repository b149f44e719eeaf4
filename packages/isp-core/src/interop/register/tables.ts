/** The register, the provision map and the reviews of plans as tables, for whichever file they go into. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan, ProvisionLine, Review } from '../../plan/plan.ts';
import { readBackground } from '../draft/background.ts';

/** What a cell holds; undefined where it is empty. */
export type TableCell = string | number | undefined;

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A heading, and what a row has under it. */
type Column<T extends readonly unknown[]> = readonly [string, (...row: T) => TableCell];

const who: readonly Column<[Plan]>[] = [
  ['Plan id', (plan) => plan.id],
  ['UPN', ({ person }) => person.identifiers.find(({ scheme }) => scheme === 'upn')?.value],
  ['Family name', ({ person }) => person.familyName],
  ['Given name', ({ person }) => person.givenName],
  ['Preferred name', ({ person }) => person.preferredName],
  ['Date of birth', ({ person }) => person.dateOfBirth],
  ['Year group', ({ person }) => person.yearGroup],
];

/** A row for each plan. */
export function registerTable(plans: readonly Plan[]): Table {
  return table(
    registerColumns,
    plans.map((plan) => [plan]),
  );
}

const registerColumns: readonly Column<[Plan]>[] = [
  ...who,
  ['SEN status', senStatus],
  ['Need 1', (plan) => needAt(plan, 0)],
  ['Need 2', (plan) => needAt(plan, 1)],
  ['Need 3', (plan) => needAt(plan, 2)],
  ['Plan status', (plan) => plan.status],
  ['Layers in force', (plan) => layersOf(plan)],
  ['Last review held', ({ reviews }) => last(reviews, 'heldOn')],
  ['Next review', ({ reviews }) => nextPlanned(reviews)],
];

/** A row for each line of provision: who gets what, how much, from whom and for how long. */
export function provisionTable(plans: readonly Plan[]): Table {
  return table(
    provisionColumns,
    plans.flatMap((plan) => plan.provision.map((line) => [plan, line] as const)),
  );
}

const provisionColumns: readonly Column<readonly [Plan, ProvisionLine]>[] = [
  ...who,
  ['Layer', (_, line) => line.layer],
  ['Provision', (_, line) => line.statement],
  ['Provision status', (_, line) => line.status],
  ['Sessions', (_, { amount }) => amount?.sessions],
  ['Per', (_, { amount }) => amount?.per],
  ['Minutes', (_, { amount }) => amount?.minutes],
  ['Frequency', (_, { amount }) => amount && frequencyInWords(amount)],
  ['Given to', (_, { recipient }) => recipient.kind],
  ['Group size', (_, { recipient }) => recipient.size],
  ['Given by', ({ people }, line) => people.find(({ id }) => id === line.provider)?.name],
  ['Place', (_, line) => line.place],
  ['Provision from', (_, line) => line.startsOn],
  ['Provision to', (_, line) => line.endsOn],
  ['For which barriers', ({ barriers }, line) => wordsOf(barriers, line.barriers)],
  ['Towards which outcomes', ({ outcomes }, line) => wordsOf(outcomes, line.outcomes)],
];

/** A row for each review, planned, held or cancelled. */
export function reviewTable(plans: readonly Plan[]): Table {
  return table(
    reviewColumns,
    plans.flatMap((plan) => plan.reviews.map((review) => [plan, review] as const)),
  );
}

const reviewColumns: readonly Column<readonly [Plan, Review]>[] = [
  ...who,
  ['Review status', (_, review) => review.status],
  ['Kind', (_, review) => review.kind],
  ['Planned for', (_, review) => review.plannedFor],
  ['Held on', (_, review) => review.heldOn],
  ['Summary', (_, review) => review.summary],
  ['Decisions', (_, { decisions }) => decisions.map(({ text }) => text).join('\n')],
  ['Next review', (_, review) => review.nextReviewOn],
];

function table<T extends readonly unknown[]>(
  columns: readonly Column<T>[],
  rows: readonly T[],
): Table {
  return {
    headings: columns.map(([heading]) => heading),
    rows: rows.map((row) => columns.map(([, cell]) => cell(...row))),
  };
}

/** As the census has it. */
function senStatus({ basis }: Plan): 'N' | 'K' | 'E' {
  if (basis.ehcp === 'in-force') return 'E';
  return basis.senProvision === 'yes' ? 'K' : 'N';
}

function needAt(plan: Plan, index: number): string | undefined {
  const needs = [...readBackground(plan).needs].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  return needs[index]?.type;
}

const layersOf = ({ basis }: Plan) =>
  [...new Set(basis.layers.filter(({ to }) => to === undefined).map(({ layer }) => layer))].join(
    ', ',
  );

const last = (reviews: readonly Review[], key: 'heldOn'): PlainDate | undefined =>
  reviews
    .flatMap((review) => review[key] ?? [])
    .sort()
    .at(-1);

const nextPlanned = (reviews: readonly Review[]): PlainDate | undefined =>
  reviews
    .flatMap(({ status, plannedFor }) => (status === 'planned' ? (plannedFor ?? []) : []))
    .sort()[0];

/** In the words that `readRegister` reads as numbers again. */
function frequencyInWords({
  sessions,
  per,
  minutes,
}: NonNullable<ProvisionLine['amount']>): string {
  return `${sessions} x ${minutes} minutes per ${per}`;
}

function wordsOf(
  lines: readonly { readonly id: string; readonly statement: string }[],
  ids: readonly string[],
): string {
  return lines
    .filter(({ id }) => ids.includes(id))
    .map(({ statement }) => statement)
    .join('\n');
}
