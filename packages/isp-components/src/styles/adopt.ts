/** Gives a shadow root the styles of a part that came later. */
import type { CSSResult } from 'lit';

export function adoptStyles(root: Node, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
