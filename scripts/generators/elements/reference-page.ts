/** The reference page of the elements: what a page may use of each, from the manifest. */
import type { ElementDeclaration } from './manifest.ts';

export function referencePage(declarations: readonly ElementDeclaration[]): string {
  const [first] = declarations;
  return [
    '---\ntitle: The elements, property by property\ndescription: Every property, attribute, method, event, slot, part and state of the elements.\n---',
    'Made from the comments in the elements’ source, like `custom-elements.json`, which your editor can read ([how](/guides/frameworks/)). A test holds this page and the elements together.',
    ...declarations.flatMap(sectionOf),
    '## Custom properties\n\nEvery element reads these; [a theme](/guides/theming/) sets them.',
    table(['Property', 'What it is'], rowsOf(first?.cssProperties)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function sectionOf(element: ElementDeclaration): string[] {
  return [
    `## \`${element.tagName}\``,
    element.summary ?? '',
    titled(
      'Properties',
      table(['Property', 'Attribute', 'Type', 'What it is'], properties(element)),
    ),
    titled('Methods', table(['Method', 'What it does'], methods(element))),
    titled(
      'Events',
      table(
        ['Event', 'Class', 'When'],
        (element.events ?? []).map(({ name, type, description }) => [
          code(name),
          code(type.text),
          cell(description),
        ]),
      ),
    ),
    titled('Slots', table(['Slot', 'What goes there'], rowsOf(element.slots))),
    titled('Parts', table(['Part', 'What it is'], rowsOf(element.cssParts))),
    titled('States', table(['State', 'What it means'], rowsOf(element.cssStates))),
  ];
}

function properties({ members = [], attributes = [] }: ElementDeclaration): string[][] {
  return members.flatMap((member) => {
    if (member.kind !== 'field') return [];
    const attribute = attributes.find(({ fieldName }) => fieldName === member.name)?.name ?? '';
    const name = member.readonly ? `${code(member.name)} (read only)` : code(member.name);
    const type = member.type?.text ?? '';
    return [[name, code(attribute), code(type), cell(member.description)]];
  });
}

function methods({ members = [] }: ElementDeclaration): string[][] {
  return members.flatMap((member) => {
    if (member.kind !== 'method') return [];
    const given = (member.parameters ?? []).map(
      ({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
    );
    const result = member.return?.type?.text ?? 'void';
    return [[code(`${member.name}(${given.join(', ')}): ${result}`), cell(member.description)]];
  });
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

const rowsOf = (named: readonly Named[] | undefined): string[][] =>
  (named ?? []).map(({ name, description }) => [code(name), cell(description)]);

const titled = (title: string, of: string): string => (of === '' ? '' : `### ${title}\n\n${of}`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);

/** A bar would end the cell. */
const cell = (text = ''): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
