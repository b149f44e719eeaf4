/** Small questions to an element: what it says in a field, and which fields it has. */
import type { XmlElement } from './xml-elements.ts';

/** The first child of one of these names. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return element?.children.find(({ name }) => names.includes(name));
}

/** Its text; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...names: readonly string[]): string {
  return childOf(element, ...names)?.text ?? '';
}

/** All children of that name, which may also stand in a list element of another name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The fields in it, for a message: `StartDate, SENprovision`. */
export function fieldsIn(element: XmlElement): string {
  return element.children
    .slice(0, 20)
    .map(({ written }) => written)
    .join(', ');
}
