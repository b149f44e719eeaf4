/** The folded parts of the viewer, the lines inside them, and what stands below. */
import { css } from './first-parts.ts';

/**
 * Folds, lines of the plan, words that explain themselves (`.word`), and what stands below.
 */
export const detailStyles = css`
  summary {
    cursor: pointer;
  }

  .detail__hint {
    margin-block: calc(var(--_space-3) * -1) var(--_space-4);
  }

  .fold {
    border-block-start: 1px solid var(--_line);
  }

  .fold:last-of-type {
    border-block-end: 1px solid var(--_line);
  }

  .fold__summary {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding-block: var(--_space-3);
    color: var(--_accent);
    list-style: none;
  }

  .fold__summary::-webkit-details-marker {
    display: none;
  }

  .fold__summary::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.25em;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    transform: translateY(-0.15em) rotate(45deg);
    transition: transform var(--_quick, 0s);
  }

  .fold[open] > .fold__summary::before {
    transform: translateY(0.15em) rotate(225deg);
  }

  .fold__summary:hover {
    background: var(--_panel);
  }

  .fold__summary:hover > * {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 0.2em;
  }

  .fold__count {
    color: var(--_ink-soft);
    font-weight: 400;
  }

  .fold__content {
    display: grid;
    gap: var(--_space-6);
    padding-block: var(--_space-2) var(--_space-8);
  }

  .small-fold {
    margin-block-start: var(--_space-4);
  }

  .small-fold > summary {
    inline-size: fit-content;
    padding-block: var(--_space-1);
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .small-fold__content {
    margin-block-start: var(--_space-4);
  }

  .line {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_line);
  }

  .line > .heading-s {
    max-inline-size: var(--_measure);
    font-size: calc(var(--_size) * 1.05);
  }

  .layers {
    display: grid;
    gap: var(--_space-4);
  }

  .facts {
    display: grid;
    gap: var(--_space-2);
  }

  .tight {
    display: grid;
    gap: var(--_space-1);
  }

  ul.tight:not(.plain-list) {
    padding-inline-start: 1.1em;
  }

  .people {
    display: grid;
    gap: var(--_space-4) var(--_space-6);
  }

  .judgements {
    display: grid;
    gap: var(--_space-4);
  }

  .judgement {
    display: grid;
    gap: var(--_space-1);
  }

  .judgement__about {
    font-weight: 600;
  }

  .review__part {
    margin-block-start: var(--_space-3);
  }

  .agreement__words > .typed::before {
    content: open-quote;
  }

  .agreement__words > .typed::after {
    content: close-quote;
  }

  .restricted {
    inline-size: fit-content;
    padding: var(--_space-1) var(--_space-3);
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-panel);
  }

  .word {
    display: inline-block;
    max-inline-size: 100%;
    margin-inline-end: var(--_space-2);
    vertical-align: top;
  }

  .word > summary {
    list-style: none;
  }

  .word > summary::-webkit-details-marker {
    display: none;
  }

  .word > summary > span {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .word > summary::after {
    content: ' ?';
  }

  .word__meaning {
    max-inline-size: 30rem;
    margin-block: var(--_space-1) var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_accent-panel);
    font-size: calc(var(--_size) * 0.95);
  }

  .withheld > .heading-m {
    margin-block-end: var(--_space-2);
  }

  .withheld ul {
    margin-block-start: var(--_space-3);
  }

  .no-plan {
    display: grid;
    gap: var(--_space-3);
  }

  .foot {
    margin-block-start: var(--_space-8);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  @container isp-frame (inline-size >= 40rem) {
    .facts > div {
      display: grid;
      grid-template-columns: 11rem 1fr;
      gap: var(--_space-4);
    }

    .people {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
