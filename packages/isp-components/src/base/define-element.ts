/** Registers an element once. The first definition stays, whoever made it. */

const warned = new Set<string>();

/**
 * A page can load the kit twice, from two vendors or two versions. Defining a tag again would
 * throw and stop the page’s script, so the second one steps back and says so.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) {
    customElements.define(tag, element);
    return;
  }
  if (first === element || warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    `ISP Kit: <${tag}> is already defined on this page. The first definition stays in use.`,
  );
}
