/** Buttons beside the main one: plain, small, one that warns, one that looks like a link, and rows of them. */
import { css } from 'lit';

export const moreButtons = css`
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
