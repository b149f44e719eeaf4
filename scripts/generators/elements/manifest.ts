/** The custom-elements manifest that is published: what a page may use of each element, and no more. */
import type {
  ClassMember,
  CustomElementDeclaration,
  Event,
  Module,
  Package,
} from 'custom-elements-manifest';
import { publicElements } from './analyse.ts';

export type ElementDeclaration = CustomElementDeclaration & { tagName: string };

/** Called by the browser, not by a page. */
const callbacks =
  /^(form\w+Callback|\w+edCallback|getUpdateComplete|render|update|updated|willUpdate|firstUpdated)$/;

export function elementDeclarations(raw: Package): ElementDeclaration[] {
  return publicElements().map(({ tag, file }) => {
    const found = raw.modules
      .find((module) => module.path === file)
      ?.declarations?.find((one) => (one as ElementDeclaration).tagName === tag);
    if (!found) throw new Error(`${file} has no class with “@tagname ${tag}”.`);
    return published(found as ElementDeclaration);
  });
}

/** The file of every class, from the package. */
export const filesByClass = (raw: Package): Map<string, string> =>
  new Map(
    raw.modules.flatMap(({ path, declarations = [] }) =>
      declarations.map(({ name }) => [name, path] as const),
    ),
  );

export function manifestOf(declarations: readonly ElementDeclaration[]): Package {
  return {
    schemaVersion: '2.1.0',
    modules: [classModule(declarations), ...declarations.map(defineModule)],
  };
}

const classModule = (declarations: readonly ElementDeclaration[]): Module => ({
  kind: 'javascript-module',
  path: 'dist/index.js',
  declarations: [...declarations],
  exports: declarations.map(({ name }) => ({
    kind: 'js',
    name,
    declaration: { name, module: 'dist/index.js' },
  })),
});

/** Importing this registers the tag. */
const defineModule = ({ tagName, name }: ElementDeclaration): Module => ({
  kind: 'javascript-module',
  path: `dist/define/${tagName}.js`,
  declarations: [],
  exports: [
    {
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: 'dist/index.js' },
    },
  ],
});

function published(element: ElementDeclaration): ElementDeclaration {
  const { kind, name, tagName, summary } = element;
  if (!summary) throw new Error(`${name} has no @summary.`);
  const members = (element.members ?? []).filter(isPublic).map(withoutOrigin);
  const attributes = (element.attributes ?? []).map(withoutOrigin);
  const events = eventsOf(element);
  return {
    kind,
    customElement: true,
    name,
    tagName,
    summary,
    description: summary,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes,
    members,
    ...(events.length > 0 && { events }),
    ...(element.slots && { slots: element.slots.map(withoutOrigin) }),
    ...(element.cssParts && { cssParts: element.cssParts.map(withoutOrigin) }),
    ...(element.cssProperties && { cssProperties: element.cssProperties.map(withoutOrigin) }),
    ...(element.cssStates && { cssStates: element.cssStates.map(withoutOrigin) }),
  };
}

const isPublic = (member: ClassMember): boolean =>
  (member.privacy ?? 'public') === 'public' &&
  !member.static &&
  !member.name.startsWith('#') &&
  !callbacks.test(member.name);

/** An event without a name is only the analyzer’s guess at one that the comment names. */
function eventsOf({ name, events = [] }: ElementDeclaration): Event[] {
  const named = events.filter((event) => event.name);
  for (const event of named) {
    if (!/^Isp\w+Event$/.test(event.type.text)) {
      throw new Error(
        `${name} says no type for “${event.name}”: write @event {Isp…Event} name - what it means.`,
      );
    }
  }
  return named.map(withoutOrigin);
}

/** Where something was inherited from is a matter of our source, not of its users. */
function withoutOrigin<Item extends object>(item: Item): Item {
  const {
    inheritedFrom: _from,
    privacy: _public,
    ...rest
  } = item as Item & {
    inheritedFrom?: unknown;
    privacy?: unknown;
  };
  return rest as Item;
}
