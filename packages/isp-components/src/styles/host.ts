/** The element as a box on the host’s page, and the box inside that measures how wide it is. */
import { css } from 'lit';

/**
 * Why stands here and not beside the rules: what is inside the template travels to every page.
 *
 * - `min-inline-size`: the size containment of `.frame` would let a flex row squeeze the element to nothing.
 * - `.frame` is the outermost box of every element: what it looks like depends on its own width.
 * - `overflow-wrap: anywhere`: only this value, and not `break-word`, lets a grid column be narrower than a long word.
 * - Where the page runs right to left every sentence stands at the right, also an English one, which
 *   `start` would put at the left of a mirrored page.
 */
export const host = css`
  :host {
    display: block;
    min-inline-size: min(100%, 17.5rem);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: var(--_leading);
    text-align: start;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .frame {
    container: isp-frame / inline-size;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  :host(:dir(rtl)) .frame:not([dir]) {
    text-align: right;
  }

  @media (prefers-reduced-motion: no-preference) {
    :host {
      --_quick: 120ms;
    }
  }
`;
