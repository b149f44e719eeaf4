/** How suggestions look, beside what they are about. */
import { css } from 'lit';

export const adviceStyles = css`
  .advice {
    max-inline-size: var(--_measure);
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_caution);
    font-size: calc(var(--_size) * 0.92);
  }

  .advised > .advice {
    margin-block-start: var(--_space-2);
  }

  .advice__item + .advice__item,
  .advice__more > .advice__item {
    margin-block-start: var(--_space-2);
  }

  .advice__more > summary {
    min-block-size: 1.5rem;
    color: var(--_ink-soft);
  }

  .advice__why {
    display: grid;
    gap: var(--_space-2);
    margin: var(--_space-2) 0;
    padding: var(--_space-3);
    background: var(--_panel);
  }

  .advice__why dt {
    font-weight: 600;
  }

  .advice__why dd {
    margin: 0;
  }
`;
