/** The focus ring: dark and bright together, so that it shows on any background. */
import { css } from 'lit';

export const focus = css`
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-width);
    box-shadow: 0 0 0 var(--_focus-width) #0b0c0c;
    border-radius: 2px;
  }

  /* Text that is scrolled to and given focus by script is not a control: no ring around a page. */
  :focus:not(:focus-visible) {
    outline: none;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
