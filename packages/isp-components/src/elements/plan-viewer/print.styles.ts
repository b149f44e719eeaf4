/** On paper: black on white, A4, everything open, and no line torn across two sheets. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    :host {
      color-scheme: light;
      --_size: 9.5pt;
      --_unit: 2.2pt;
    }

    .page {
      max-inline-size: none;
      padding: 0;
    }

    .detail__hint {
      display: none;
    }

    /* Where the page had no chance to open folds first, their content is shown all the same. */
    .fold::details-content,
    .small-fold::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    .fold__summary::before,
    .word > summary::after,
    .word__meaning {
      display: none;
    }

    .word > summary > span {
      text-decoration: none;
    }

    .fold__summary,
    .small-fold > summary,
    a {
      color: inherit;
      text-decoration: none;
    }

    .detail {
      break-before: page;
    }

    .heading-xl,
    .heading-l,
    .heading-m,
    .heading-s,
    .fold__summary {
      break-after: avoid;
    }

    .card,
    .voice,
    .action,
    .outcome,
    .person,
    .judgement,
    .agreement,
    .facts > div,
    .withheld {
      break-inside: avoid;
    }

    .own-words:has(> :nth-child(2)) {
      grid-template-columns: 3fr 2fr;
    }

    .outcome:has(.help) {
      grid-template-columns: 3fr 2fr;
    }

    .outcome > .help {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .head,
    .voice,
    .outcome,
    .card {
      padding: var(--_space-4);
    }

    .page {
      --_measure: 100%;
    }

    /* Browsers tear nested grids badly at the end of a sheet; plain blocks break where they may. */
    .fold__content,
    .line,
    .judgements,
    .judgement,
    .layers {
      display: block;
    }

    .fold__content > * + *,
    .line > .review__part {
      margin-block-start: var(--_space-6);
    }

    .judgements > * + *,
    .layers > * + * {
      margin-block-start: var(--_space-3);
    }

    .line > * + :not(.review__part),
    .judgement > * + * {
      margin-block-start: var(--_space-1);
    }

    /* Room on paper is dear: who said a point stands behind it. */
    .points p {
      display: inline;
    }

    .part {
      margin-block-start: var(--_space-6);
    }

    .part > .heading-l {
      margin-block-end: var(--_space-2);
    }

    .action {
      padding-block: var(--_space-2);
    }

    .voice,
    .panel,
    .badge {
      print-color-adjust: exact;
    }
  }
`;
