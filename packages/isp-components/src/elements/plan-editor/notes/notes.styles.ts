/** How comments and suggestions look. Given to the editor’s shadow root when they are first shown. */
import { css } from 'lit';

export const notesStyles = css`
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
  }

  .notes__toggle {
    justify-self: start;
    font-size: calc(var(--_size) * 0.9);
  }

  .notes__toggle svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    flex: none;
  }

  .notes__toggle--some {
    font-weight: 600;
  }

  .notes__toggle--some svg {
    fill: currentColor;
  }

  .thread,
  .thread__notes,
  .note,
  .note-box,
  .note__replies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .noted,
  .notes > *,
  .note__change > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .thread {
    padding: var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_panel);
  }

  .note {
    padding: var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .note__head,
  .note__decided,
  .note__change dt {
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.92);
    font-weight: 600;
  }

  .note__change,
  .note__change dd {
    margin: 0;
  }

  .note__change {
    display: grid;
    gap: var(--_space-1);
  }

  .note__replies {
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_line);
  }
`;
