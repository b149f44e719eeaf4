/** The main button, as every element may show it from the start. The others are in `more-buttons.ts`. */
import { css } from 'lit';

export const buttons = css`
  button {
    font: inherit;
    color: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_control);
    padding: var(--_space-2) var(--_space-4);
    border: 2px solid var(--_button);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_button-ink);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_quick, 0s);
  }

  .button:hover {
    background: color-mix(in oklab, var(--_button) 85%, var(--_ink));
  }
`;
