/** How two versions of one place look, side by side. */
import { css } from 'lit';

export const conflictStyles = css`
  .conflicts {
    display: grid;
    gap: var(--_space-6);
  }

  .conflict {
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .conflict.field--error {
    border-inline-start: 5px solid var(--_danger);
  }

  /* A legend that floats stands inside the border, and not across it. */
  .conflict legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: var(--_space-3);
    padding: 0;
    font-weight: 700;
  }

  .conflict legend ~ * {
    clear: both;
  }

  .conflict__sides {
    display: grid;
    gap: var(--_space-4);
  }

  .conflict__side {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_panel);
  }

  .conflict__side--both {
    grid-template-rows: auto;
    margin-block-start: var(--_space-4);
  }

  .conflict__side--kept {
    border-color: var(--_accent);
    background: var(--_accent-panel);
  }

  .conflict__title {
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.92);
    font-weight: 600;
  }

  .differs {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }

  @container isp-frame (inline-size >= 40rem) {
    .conflict__sides {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
