/** How the review form’s page and first steps are laid out: one step at a time. */
import { css } from 'lit';

export const reviewStyles = css`
  .page,
  .step {
    display: grid;
    gap: var(--_space-6);
  }

  .page {
    max-inline-size: 60rem;
  }

  .step__head {
    display: grid;
    gap: var(--_space-2);
  }

  #step-title {
    display: inline-block;
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

  .bar__keys {
    flex-basis: 100%;
  }

  /* Said to those who have keys under their hands. */
  @media (hover: none) {
    .bar__keys {
      display: none;
    }
  }

  /* Answers that wrap unevenly are harder to compare than a list. */
  @container isp-frame (inline-size < 34rem) {
    .choices--inline {
      display: grid;
    }
  }
`;
