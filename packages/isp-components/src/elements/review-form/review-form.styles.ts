/** How the review form is laid out: one step at a time, with room around each thing that is judged. */
import { css } from 'lit';

export const reviewStyles = css`
  .page,
  .step {
    display: grid;
    gap: var(--_space-6);
  }

  .page {
    max-inline-size: calc(var(--_measure) + var(--_space-12));
  }

  .stack {
    display: grid;
    gap: var(--_space-3);
  }

  .card {
    display: grid;
    gap: var(--_space-6);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card__title + .quiet {
    margin-block-start: calc(var(--_space-4) * -1);
  }

  .bullets {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: 1.25em;
  }

  .check {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-6);
    border-block-end: 1px solid var(--_line);
  }

  .check:last-of-type {
    padding-block-end: 0;
    border: 0;
  }

  .check__head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .rows {
    display: grid;
    gap: var(--_space-2);
  }

  .row dt {
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.92);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .bar__status {
    flex: 1 1 12rem;
    min-block-size: 1.5em;
    color: var(--_ink-soft);
  }

  @container isp-frame (inline-size >= 36rem) {
    .row {
      display: grid;
      grid-template-columns: 14rem 1fr;
      gap: var(--_space-4);
    }
  }
`;
