/** TypeScript types of what each element takes and raises, for JSX and for templates that are checked. */
import type { ElementDeclaration } from './manifest.ts';

export interface TypesOptions {
  readonly banner: string;
  /** Where a class is, from the package. */
  readonly fileOf: (name: string) => string;
}

export function elementTypes(
  declarations: readonly ElementDeclaration[],
  { banner, fileOf }: TypesOptions,
): string {
  const classes = [...eventTypes(declarations), ...declarations.map(({ name }) => name)].sort();
  const imports = classes.map(
    (name) => `import type { ${name} } from '${fileOf(name).replace(/^src/, '..')}';`,
  );
  return [
    `${banner}/** What each element takes as properties and attributes, and what it raises. */`,
    imports.join('\n'),
    ...declarations.map(propsOf),
    ...declarations.map(eventsOf),
    `/** What each tag takes. */\nexport interface IspElementProps ${byTag(declarations, 'Props')}`,
    `/** What each tag raises. */\nexport interface IspElementEvents ${byTag(declarations, 'Events')}\n`,
  ].join('\n\n');
}

const eventTypes = (declarations: readonly ElementDeclaration[]): Set<string> =>
  new Set(declarations.flatMap(({ events = [] }) => events.map((event) => event.type.text)));

const byTag = (declarations: readonly ElementDeclaration[], what: string): string =>
  block(declarations.map(({ tagName, name }) => `  '${tagName}': ${name}${what};`));

function propsOf({ name, members = [], attributes = [] }: ElementDeclaration): string {
  const fields = members.flatMap((member) =>
    member.kind === 'field' && !member.readonly ? [member] : [],
  );
  const known = new Set(fields.map((field) => field.name));
  const type = (field: string) => {
    const isAnything = fields.find((one) => one.name === field)?.type?.text === 'unknown';
    return isAnything ? 'unknown' : `${name}['${field}'] | undefined`;
  };
  const asProperties = fields.flatMap((field) =>
    documented(field.description, `${field.name}?: ${type(field.name)};`),
  );
  const asAttributes = attributes
    .filter((attribute) => !known.has(attribute.name))
    .flatMap(({ name: written, description, fieldName = written }) =>
      documented(description, `'${written}'?: ${type(fieldName)};`),
    );
  return `export interface ${name}Props ${block([...asProperties, ...asAttributes])}`;
}

function eventsOf({ name, events = [] }: ElementDeclaration): string {
  if (events.length === 0) return `export type ${name}Events = object;`;
  const lines = events.flatMap((event) =>
    documented(event.description, `'${event.name}': ${event.type.text};`),
  );
  return `export interface ${name}Events ${block(lines)}`;
}

const block = (lines: readonly string[]): string => `{\n${lines.join('\n')}\n}`;

const documented = (description: string | undefined, line: string): string[] => [
  ...(description ? [`  /** ${description.replaceAll(/\s+/g, ' ')} */`] : []),
  `  ${line}`,
];
