/** How the later steps are laid out, with room around each thing that is judged; the check and the letter. */
import { css } from 'lit';
import { conflictStyles } from '../../fields/conflict.styles.ts';

export const laterStyles = css`
  ${conflictStyles}

  .bullets {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .group {
    display: grid;
    gap: var(--_space-4);
  }

  .card--voice {
    border-inline-start: 5px solid var(--_voice);
  }

  .card--carried {
    gap: var(--_space-2);
    background: var(--_panel);
  }

  .judged,
  .judged__questions,
  .change {
    display: grid;
    align-content: start;
    gap: var(--_space-6);
  }

  .log {
    display: grid;
    align-self: start;
    justify-items: start;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_panel);
    font-size: calc(var(--_size) * 0.95);
  }

  .log__title {
    font-weight: 700;
  }

  /* English on whatever page, from end to end. */
  .letter,
  .bullets[dir='ltr'] {
    text-align: left;
  }

  .letter {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .letter__part {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    break-inside: avoid-page;
  }

  .check__group {
    display: grid;
    gap: var(--_space-2);
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
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
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

  @media print {
    .screen {
      display: none;
    }

    /* English on whatever page, from end to end. */
    .letter,
    .bullets[dir='ltr'] {
      text-align: left;
    }

    .letter {
      padding: 0;
      border: 0;
    }
  }

  @container isp-frame (inline-size >= 36rem) {
    .row {
      display: grid;
      grid-template-columns: 14rem 1fr;
      gap: var(--_space-4);
    }
  }

  @container isp-frame (inline-size >= 48rem) {
    .judged:has(.log) {
      grid-template-columns: 1fr 18rem;
    }

    .judged .log {
      grid-area: 1 / 2;
    }
  }
`;
