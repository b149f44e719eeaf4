/** The first page of the viewer: calm, generous, the child’s words the warmest thing on it. */
import { css } from 'lit';

/**
 * In the order of the page: head (a long name stays whole on a phone), own words, points in cards, what
 * adults do, what everybody is working on.
 */
export const viewerStyles = css`
  .page {
    max-inline-size: 64rem;
    margin-inline: auto;
    padding: var(--_space-4);
  }

  .part {
    margin-block-start: calc(var(--_space-8) + var(--_space-2));
  }

  .part > .heading-l {
    margin-block-end: var(--_space-4);
  }

  .part__lead {
    margin-block: calc(var(--_space-2) * -1) var(--_space-3);
  }

  .typed {
    max-inline-size: var(--_measure);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .head {
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_panel);
  }

  .head__kind {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    color: var(--_ink-soft);
    font-weight: 600;
  }

  .head__name {
    font-size: clamp(calc(var(--_size) * 1.5), 9cqi, calc(var(--_size) * 2));
    margin-block: var(--_space-2) var(--_space-4);
  }

  .more {
    margin-block-start: var(--_space-3);
  }

  .head__facts {
    display: grid;
    gap: var(--_space-3) var(--_space-8);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .head__facts dt {
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.9);
  }

  .head__facts dd {
    font-weight: 600;
  }

  .head__setting {
    display: block;
  }

  .voice {
    margin: 0;
    padding: var(--_space-4);
    border-inline-start: 6px solid var(--_voice);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_voice-panel);
  }

  .own-words {
    display: grid;
    gap: var(--_space-4);
  }

  .voice--family {
    border-color: var(--_accent);
    background: var(--_accent-panel);
  }

  .voice figcaption {
    margin-block-start: var(--_space-3);
  }

  .own-words .voice--child blockquote {
    font-size: calc(var(--_size) * 1.2);
    line-height: 1.45;
  }

  .points {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
    list-style: none;
  }

  .communication .lead {
    margin-block-end: var(--_space-4);
  }

  .actions {
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }

  .action {
    display: grid;
    gap: var(--_space-2) var(--_space-6);
    padding-block: var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }

  .action__what {
    font-weight: 600;
  }

  .action__kind {
    place-self: start;
  }

  .action p > span:not(:last-child)::after {
    content: ' · ';
  }

  .outcome,
  .outcome__main {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
  }

  .outcome {
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .outcome + .outcome {
    margin-block-start: var(--_space-4);
  }

  .from-to {
    display: grid;
    gap: var(--_space-3);
  }

  .from-to > div {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_line);
  }

  .from-to > div:last-child {
    border-color: var(--_good);
  }

  .from-to dt,
  .facts dt {
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.9);
    font-weight: 600;
  }

  .outcome__due {
    font-weight: 600;
  }

  .help {
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .help__lines {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-2);
  }

  .line-link {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  .help .line-link {
    display: block;
  }

  @container isp-frame (inline-size >= 40rem) {
    .page {
      padding: var(--_space-8);
    }

    .head__facts {
      grid-template-columns: repeat(3, 1fr);
    }

    .from-to {
      grid-template-columns: 1fr 1fr;
    }

    .head,
    .voice,
    .outcome {
      padding: var(--_space-6);
    }

    .action {
      grid-template-columns: 1fr auto;
    }

    .action > :not(.action__kind) {
      grid-column: 1;
    }

    .action__kind {
      grid-area: 1 / 2;
    }
  }

  @container isp-frame (inline-size >= 60rem) {
    .own-words:has(> :nth-child(2)) {
      grid-template-columns: 3fr 2fr;
    }

    .outcome:has(.help) {
      grid-template-columns: 3fr 2fr;
      column-gap: var(--_space-8);
    }

    .outcome > .help {
      padding-block-start: 0;
      padding-inline-start: var(--_space-6);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
