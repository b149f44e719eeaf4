/** On paper: black on white, A4, everything open, and no line torn across two sheets. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    :host {
      color-scheme: light;
      --_size: 10.5pt;
      --_unit: 2.6pt;
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
    a {
      color: inherit;
    }

    a {
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

    .cards {
      grid-template-columns: 1fr 1fr;
    }

    .voice,
    .panel,
    .badge {
      print-color-adjust: exact;
    }
  }
`;
