/** How the bank of ideas looks. */
import { css } from 'lit';

export const starterStyles = css`
  .starters {
    display: none;
    gap: var(--_space-4);
    box-sizing: border-box;
    inline-size: min(40rem, 100vi - 1rem);
    max-block-size: calc(100vb - 1rem);
    padding: var(--_space-4);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow-y: auto;
  }

  .starters[open] {
    display: grid;
  }

  .starters::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .starters__narrow {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-2);
    align-items: start;
  }

  .starters__narrow input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
  }

  .starters__list {
    display: grid;
    gap: var(--_space-4);
  }

  .starters__idea {
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_line);
  }
`;
