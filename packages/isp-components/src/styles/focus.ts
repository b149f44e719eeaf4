/** The focus ring: dark and bright together, so that it shows on any background. */
import { css } from 'lit';

/**
 * Text that is scrolled to and given focus by script (`:focus:not(:focus-visible)`) is not a control:
 * there is no ring around a page.
 */
export const focus = css`
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-width);
    box-shadow: 0 0 0 var(--_focus-width) #0b0c0c;
    border-radius: 2px;
  }

  :focus:not(:focus-visible) {
    outline: none;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
