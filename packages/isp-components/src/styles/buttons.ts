/** Buttons: the main one, the plain one, one that warns, and one that looks like a link. */
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

  .button--plain {
    border-color: var(--_accent);
    background: transparent;
    color: var(--_accent);
  }

  .button--plain:hover {
    background: var(--_accent-panel);
  }

  .button--danger {
    border-color: var(--_danger);
    background: transparent;
    color: var(--_danger);
  }

  .button--danger:hover {
    background: var(--_danger-panel);
  }

  .button--small {
    min-block-size: max(1.5rem, calc(var(--_control) - 0.5rem));
    padding: var(--_space-1) var(--_space-3);
    font-size: calc(var(--_size) * 0.9);
  }

  .button--link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .button--link:hover {
    background: none;
    text-decoration-thickness: 3px;
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .button-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }

  @media (forced-colors: active) {
    .button--link {
      color: LinkText;
    }
  }
`;
