/** How a line looks that is being moved, and the place that it would go to. */
import { css } from 'lit';

export const movingStyles = css`
  /* Lifted: it stays where it is, or under the finger, and a bar shows where it would go. */
  .lines[data-moving] {
    align-content: start;
    overflow-anchor: none;
  }

  .lines[data-moving] > li > .line > .line__body {
    display: none;
  }

  .lines > [data-lifted] {
    z-index: 2;
  }

  .lines > [data-lifted] > .line {
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 25%);
    opacity: 0.92;
  }

  .lines > [data-lifted] .line__handle {
    cursor: grabbing;
  }

  .lines > [data-drop]::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_space-3) / -2 - 3px);
    border-block-start: 6px solid var(--_accent);
    border-radius: 3px;
  }

  .lines > [data-drop='after']::before {
    inset-block: auto calc(var(--_space-3) / -2 - 3px);
  }
`;
