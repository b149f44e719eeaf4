/** On paper: black on white, A4, no line torn across two sheets. The first page alone, unless all is wanted. */
import { css } from 'lit';
import { fullRows } from './card-rows.ts';

/** Room on paper is dear: two columns, and none of what only helps to find one’s way on a screen. */
const onePage = css`
  :host(:not([print='full'])) {
    .detail,
    .small-fold:not([open]),
    .action__kind,
    .outcome .tags,
    .said-by,
    .adapted {
      display: none;
    }

    .frame:not(.easy) {
      --_size: 8.8pt;
      --_unit: 1.7pt;
      --_leading: 1.32;
      font-size: var(--_size);
      line-height: var(--_leading);
    }

    .frame:not(.easy) .actions {
      columns: 2;
      column-gap: 6mm;
      border: 0;
    }

    .frame:not(.easy) .action {
      display: block;
      padding-block: 1mm;
      border-block-end: 0.5pt solid var(--_line);
    }

    .action .quiet {
      display: none;
    }

    .frame:not(.easy) .outcome {
      grid-template-columns: 3fr 2fr;
    }

    .frame:not(.easy) .outcome:not(:has(.help)) {
      grid-template-columns: 1fr;
    }

    .outcome .from-to {
      grid-template-columns: 1fr 1fr;
    }

    .communication .facts > div,
    .standing .facts > div {
      display: grid;
      grid-template-columns: 35mm 1fr;
      gap: 3mm;
    }

    .own-words .voice--child blockquote {
      font-size: inherit;
      line-height: inherit;
    }

    .voice figcaption,
    .help__lines {
      margin-block-start: 1mm;
    }

    .card .points,
    .help__lines {
      gap: 1mm;
    }
  }
`;

/**
 * Where the page had no chance to open folds first, their content is shown all the same. Browsers tear
 * nested grids badly at the end of a sheet: there are plain blocks, which break where they may.
 */
export const printStyles = css`
  @media print {
    :host {
      --_ink: #000;
      --_ink-soft: #333;
      --_line: #999;
      --_edge: #666;
      --_accent: #000;
      --_voice: #000;
      --_good: #000;
      --_caution: #000;
      --_danger: #000;
      --_size: 9.5pt;
      --_unit: 2.2pt;
      color-scheme: light;
    }

    .frame {
      --_panel: transparent;
      --_accent-panel: transparent;
      --_voice-panel: transparent;
      --_good-panel: transparent;
      --_caution-panel: transparent;
      --_danger-panel: transparent;
      --_measure: 100%;
      --_radius: 0;
      background: none;
    }

    .easy {
      --_size: 13pt;
      --_unit: 3pt;
    }

    .page {
      max-inline-size: none;
      padding: 0;
    }

    .detail__hint,
    .more,
    .changes .line-link {
      display: none;
    }

    :host([print='full']) :is(.fold, .small-fold)::details-content {
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

    .voice,
    .action,
    .outcome,
    .person,
    .judgement,
    .agreement,
    .points > li,
    .facts > div,
    .withheld li {
      break-inside: avoid;
    }

    .head {
      padding: 0 0 2mm;
      border-block-end: 1.5pt solid #000;
    }

    .head__name {
      margin-block: 1mm 2mm;
      font-size: 17pt;
    }

    .head__facts {
      grid-template-columns: 1fr 2fr 1fr;
      padding: 0;
      border: 0;
    }

    .voice,
    .panel {
      padding: 1mm 0 1mm 3mm;
      border-inline-start: 2pt solid #000;
    }

    .outcome,
    .card {
      padding: 2mm 0 0;
      border: 0;
      border-block-start: 0.5pt solid #000;
    }

    .frame:not(.easy) .own-words:has(> :nth-child(2)),
    .frame:not(.easy) .outcome:has(.help) {
      grid-template-columns: 3fr 2fr;
    }

    .outcome > .help {
      padding-block-start: 0;
      border-block-start: 0;
    }

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

    .points p {
      display: inline;
    }

    .part {
      margin-block-start: var(--_space-6);
    }

    .part > .heading-l {
      margin-block-end: var(--_space-2);
    }

    .foot {
      margin-block-start: var(--_space-4);
    }

    ${fullRows}

    ${onePage}
  }
`;
