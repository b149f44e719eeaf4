import { expect } from '@open-wc/testing';
import { sections } from './all-sections.ts';
import { laterSections } from './later-sections.ts';
import type { ListSpec, SectionPart } from './section.ts';

/** What a plan has and people do not write, each with its reason. */
const notForPeople: readonly (readonly [place: RegExp, reason: string])[] = [
  [/\/id$/, 'Ids are made, and never change.'],
  [/\/extensions$/, 'Other systems’ own data, which nobody but they can read.'],
  [/^\/(format|schemaVersion)$/, 'What kind of document this is, and of which version.'],
  [/^\/(revision|updatedAt)$/, 'Set anew by each save.'],
  [/^\/replaces$/, 'The id of an earlier plan: set by the host that starts a new one from it.'],
  [/^\/delivery\/\*\/corrects$/, 'Set by “Put right”.'],
  [/^\/reviews\//, 'Reviews are recorded in the review form; the editor shows them.'],
];

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

async function planSchema(): Promise<Schema> {
  const url = new URL('../../../../../isp-core/schema/plan.schema.json', import.meta.url);
  return (await (await fetch(url)).json()) as Schema;
}

// Every property that holds a value and no further properties: `/provision/*/amount/minutes`.
function placesOf(root: Schema, schema: Schema, at: string): string[] {
  const name = schema.$ref?.split('/').at(-1);
  const known = name === undefined ? schema : (root.$defs?.[name] ?? {});
  if (known.properties) {
    return Object.entries(known.properties).flatMap(([key, property]) =>
      placesOf(root, property, `${at}/${key}`),
    );
  }
  const within = known.items ? placesOf(root, known.items, `${at}/*`) : [];
  return within.length > 1 ? within : [at];
}

const fieldsOf = (part: SectionPart): string[] => {
  if (part.kind === 'reviews') return [];
  if (part.kind === 'list') return fieldsOfList(part.list, part.list.key);
  return part.fields.map(({ key }) => `${part.at}/${key}`);
};

function fieldsOfList(list: ListSpec, at: string): string[] {
  const marks = laterSections.loaded?.markFields ?? [];
  return [
    ...list.fields.map(({ key }) => `${at}/*/${key}`),
    ...marks.map(({ key }) => `${at}/*/restricted/${key}`),
    ...(list.lists ?? []).flatMap((inner) => fieldsOfList(inner, `${at}/*/${inner.key}`)),
  ];
}

describe('the editor has a field', () => {
  let places: string[];
  let fields: string[];

  before(async () => {
    await laterSections.want();
    const schema = await planSchema();
    places = placesOf(schema, schema, '');
    fields = sections.flatMap(({ parts }) => parts.flatMap(fieldsOf));
  });

  const isWritten = (place: string) => fields.some((field) => `${place}/`.startsWith(`${field}/`));

  it('for everything that a plan can say, but for what is not for people', () => {
    const missing = places
      .filter((place) => !isWritten(place))
      .filter((place) => !notForPeople.some(([pattern]) => pattern.test(place)));
    expect(missing).to.deep.equal([]);
    expect(places.length).to.be.above(200);
  });

  it('for nothing that a plan does not have', () => {
    const known = (field: string) => places.some((place) => `${place}/`.startsWith(`${field}/`));
    expect(fields.filter((field) => !known(field))).to.deep.equal([]);
  });

  it('in one place only', () => {
    expect(fields.filter((field, index) => fields.indexOf(field) !== index)).to.deep.equal([]);
  });

  it('and every exception is still one', () => {
    for (const [pattern, reason] of notForPeople) {
      const left = places.filter((place) => pattern.test(place) && !isWritten(place));
      expect(left, reason).not.to.deep.equal([]);
    }
  });
});
