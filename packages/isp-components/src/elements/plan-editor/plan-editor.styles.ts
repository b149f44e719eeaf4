/** How the editor is laid out: parts beside the part on a wide screen, one after the other on a phone. */
import { css } from 'lit';

export const editorStyles = css`
  .page {
    display: grid;
    gap: var(--_space-6);
  }

  .parts {
    display: grid;
    gap: var(--_space-6);
    align-items: start;
  }

  .parts__main {
    display: grid;
    gap: var(--_space-8);
    min-inline-size: 0;
  }

  .nav__toggle {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-4);
    inline-size: 100%;
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    text-align: start;
    cursor: pointer;
  }

  .nav__toggle > span > * {
    display: block;
  }

  .nav__menu {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .nav__list {
    display: none;
    margin-block-start: var(--_space-2);
  }

  .nav__list--open {
    display: block;
  }

  .nav__group {
    margin-block: var(--_space-4) var(--_space-1);
    padding-inline: var(--_space-3);
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.85);
    font-weight: 600;
  }

  .nav__group:first-child {
    margin-block-start: 0;
  }

  .nav__more {
    margin-block-start: var(--_space-4);
  }

  .nav__more summary {
    padding: var(--_space-2) var(--_space-3);
    color: var(--_ink-soft);
    cursor: pointer;
  }

  .nav__item {
    display: grid;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-inline-start: 4px solid transparent;
    background: none;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  .nav__item:hover {
    background: var(--_panel);
  }

  .nav__item[aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_accent-panel);
    font-weight: 600;
  }

  .nav__state {
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.85);
    font-weight: 400;
  }

  .nav__state--errors {
    color: var(--_danger);
    font-weight: 600;
  }

  .nav__state--attention {
    color: var(--_caution);
  }

  .nav__state--done {
    color: var(--_good);
  }

  .section,
  .fields {
    display: grid;
    gap: var(--_space-6);
  }

  #starter-place:empty {
    display: none;
  }

  .section__intro {
    max-inline-size: var(--_measure);
    margin-block-start: calc(var(--_space-4) * -1);
    color: var(--_ink-soft);
  }

  .steps {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .steps__step {
    display: grid;
    min-block-size: 2.75rem;
    padding: var(--_space-2) 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }

  .steps__step span:last-child {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .steps__step--next {
    text-align: end;
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  /* What has focus is never scrolled to under the bar. */
  .page {
    --_bar: 6rem;
  }

  .page :is(input, select, textarea, button, summary, a, [tabindex]) {
    scroll-margin-block: 1rem var(--_bar);
  }

  .bar :is(button, a) {
    scroll-margin-block: 0;
  }

  .bar__status {
    flex: 1 1 12rem;
    min-block-size: 1.5em;
    color: var(--_ink-soft);
    line-height: 1.35;
  }

  /* A low window, or one that is zoomed: the bar would cover what somebody is writing. */
  @media (height < 30rem) {
    .bar {
      position: static;
    }
  }

  @media print {
    .nav,
    .steps,
    .bar {
      display: none;
    }
  }

  /* Every border is drawn there, and no ground: only its own colour tells which part is open. */
  @media (forced-colors: active) {
    .nav__item {
      border-color: Canvas;
    }

    .nav__item[aria-current='true'] {
      border-color: Highlight;
    }
  }

  @container isp-frame (inline-size < 44rem) {
    /* The list of parts needs the room, and what is saved is not changed from it. */
    .page:has(.nav__list--open) .bar {
      position: static;
    }
  }

  @container isp-frame (inline-size < 30rem) {
    .page {
      --_bar: 11rem;
    }

    .bar__save {
      flex-basis: 100%;
    }

    .bar .button--plain {
      flex: 1;
    }

    .bar__status {
      flex-basis: 100%;
      order: -1;
    }

    .bar__status:empty {
      min-block-size: 0;
    }
  }

  @container isp-frame (inline-size >= 44rem) {
    .parts {
      grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr);
      gap: var(--_space-8);
    }

    .nav__toggle {
      display: none;
    }

    .nav__list {
      display: block;
      margin: 0;
    }
  }
`;
