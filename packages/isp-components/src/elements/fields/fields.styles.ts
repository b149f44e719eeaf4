/** How fields look: label, hint, error, control, choices, parts. */
import { css } from 'lit';

export const fieldStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field--error {
    padding-inline-start: var(--_space-4);
    border-inline-start: 5px solid var(--_danger);
  }

  .field__label {
    display: block;
    margin-block-end: var(--_space-1);
    padding: 0;
    font-weight: 600;
  }

  .field__optional {
    color: var(--_ink-soft);
    font-weight: 400;
  }

  .field__hint,
  .field__reason,
  .choice__note {
    max-inline-size: var(--_measure);
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.92);
  }

  .field__hint {
    margin-block-end: var(--_space-2);
  }

  .field__error {
    margin-block-end: var(--_space-2);
    color: var(--_danger);
    font-weight: 600;
  }

  .control {
    display: block;
    inline-size: 100%;
    max-inline-size: 26rem;
    min-block-size: var(--_control);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    scroll-margin-block: 7rem;
    /* Each paragraph follows its own words: English in a box on an Urdu page runs its own way. */
    unicode-bidi: plaintext;
  }

  .control--area {
    max-inline-size: var(--_measure);
    line-height: var(--_leading);
    resize: vertical;
    field-sizing: content;
  }

  .control--select {
    inline-size: auto;
    max-inline-size: 100%;
    padding-inline-end: var(--_space-2);
  }

  .control--day,
  .control--month {
    inline-size: 4.5rem;
  }

  .control--number,
  .control--year {
    inline-size: 6rem;
  }

  .control[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .control__paper {
    display: none;
    unicode-bidi: plaintext;
  }

  @media print {
    .control:has(+ .control__paper) {
      display: none;
    }

    .control__paper {
      display: block;
      min-block-size: var(--_control);
      padding: var(--_space-2);
      border: 1px solid var(--_edge);
    }

    .control__paper::before {
      content: attr(data-typed);
    }
  }

  .control:disabled {
    opacity: 0.65;
  }

  .field-parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }

  .field-parts__label {
    display: block;
    font-size: calc(var(--_size) * 0.92);
  }

  .choices {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: var(--_measure);
  }

  .choices__group summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    font-weight: 600;
  }

  .field__own {
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_line);
  }

  .field__count {
    margin-block-start: var(--_space-1);
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.92);
  }

  .field__count:empty {
    display: none;
  }

  .choices--inline {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-6);
  }

  .choice {
    display: grid;
    grid-template-columns: 2.75rem 1fr;
    align-items: center;
  }

  .choice input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    margin-inline-start: var(--_space-1);
    accent-color: var(--_accent);
    scroll-margin-block: 7rem;
  }

  .choice label {
    padding-block: var(--_space-2);
    line-height: 1.35;
    cursor: pointer;
  }

  .choice__note {
    grid-column: 2;
    margin-block-start: calc(var(--_space-1) * -1);
  }

  .field--read dd + dd {
    margin-block-start: var(--_space-1);
  }

  .field--read .field__reason {
    margin-block-start: var(--_space-1);
  }
`;
