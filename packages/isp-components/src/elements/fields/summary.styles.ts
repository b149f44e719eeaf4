/** How the panels that any step of a form may have look: what has to be put right, and writing that is offered again. */
import { css } from 'lit';

export const summaryStyles = css`
  .summary {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 4px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block: var(--_space-8);
  }

  .summary__title {
    font-size: calc(var(--_size) * 1.2);
  }

  .summary__list {
    display: grid;
    gap: var(--_space-2);
  }

  .summary a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--_danger);
    font-weight: 600;
  }

  .draft-offer {
    display: grid;
    gap: var(--_space-3);
  }
`;
