/** The language and the roots around an element, through shadow boundaries. */

/** The parent in the tree that is rendered, from a shadow root to its host. */
function above(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The `lang` of the element or of its nearest ancestor; `''` where nobody says. */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = above(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

/** The document and the shadow roots that the element is in, where a `lang` can change. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  let root: Node = element.getRootNode();
  roots.push(root);
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    roots.push(root);
  }
  return roots;
}
