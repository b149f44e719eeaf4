/** How lists of lines look: cards that fold, with their buttons. */
import { css } from 'lit';

export const lineStyles = css`
  .list {
    display: grid;
    gap: var(--_space-3);
  }

  .list__hint {
    max-inline-size: var(--_measure);
    margin-block-start: calc(var(--_space-2) * -1);
    color: var(--_ink-soft);
  }

  .list__add {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }

  /* No grid: a key that makes one card taller would have every card measured. */
  .lines > li + li {
    margin-block-start: var(--_space-3);
  }

  /* What nobody sees of a long list is neither laid out nor painted. */
  @media not print {
    .lines--long > :not([data-lifted], [data-drop]) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 6rem;
      /* Room for what shows where focus is. */
      overflow-clip-margin: 1rem;
    }
  }

  .line {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block: 7rem;
  }

  .line--open {
    padding-block-end: var(--_space-4);
  }

  .line--draft {
    border-style: dashed;
    border-color: var(--_edge);
  }

  /* The buttons go below a name that they would leave no room for. */
  .line__head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space-2);
    padding: var(--_space-2);
  }

  .line__name {
    flex: 1 1 14rem;
    min-inline-size: 0;
    text-wrap: pretty;
  }

  .line__toggle {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--_space-2);
    border: 0;
    background: none;
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }

  .line__toggle:hover span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }

  .line__toggle svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1.4em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    transition: rotate var(--_quick, 0s);
  }

  .line__toggle:dir(rtl) svg {
    scale: -1 1;
  }

  .line__toggle[aria-expanded='true'] svg {
    rotate: 90deg;
  }

  .line__toggle[aria-expanded='true']:dir(rtl) svg {
    rotate: -90deg;
  }

  .line__handle {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
    touch-action: none;
    cursor: grab;
  }

  .line__handle svg {
    inline-size: 1.2rem;
    block-size: 1.2rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-width: 2.6;
  }

  .lines > li {
    position: relative;
  }

  .lines__gone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
  }

  .line__buttons {
    display: flex;
    flex: none;
    gap: var(--_space-1);
    margin-inline-start: auto;
  }

  .line__buttons .button {
    min-block-size: 2.75rem;
    border-color: transparent;
  }

  .line__move {
    inline-size: 2.75rem;
    padding: 0;
  }

  .line__move svg {
    inline-size: 1.1rem;
    block-size: 1.1rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
  }

  .line__restricted,
  .line__source,
  .line__advice,
  .line__draft {
    padding-inline: var(--_space-4);
    padding-block-end: var(--_space-3);
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.92);
  }

  .line__body {
    display: grid;
    gap: var(--_space-6);
    padding-inline: var(--_space-4);
  }

  /* Short lines are always open: their buttons stand beside them and need no row of their own. */
  .line--short {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_space-3);
  }

  .line--short .line__head {
    order: 1;
    padding-block: 0;
  }

  .line > .advice {
    margin: 0 var(--_space-4) var(--_space-3);
  }

  .line--short .line__restricted,
  .line--short .line__source,
  .line--short .line__advice,
  .line--short > .advice,
  .line--short .line__draft {
    grid-column: 1 / -1;
    order: 2;
    padding-block: var(--_space-2) 0;
  }

  .line__body--short {
    gap: var(--_space-3);
  }

  .line__body--short .field__label {
    font-size: calc(var(--_size) * 0.92);
    font-weight: 400;
  }

  @container isp-frame (inline-size < 30rem) {
    .line__head {
      gap: 0;
    }

    .line__handle {
      inline-size: 1.75rem;
    }

    .line__move {
      inline-size: 2rem;
    }

    .line__name {
      flex: 1 1 70%;
    }

    .line__buttons {
      flex: 0 1 auto;
      flex-wrap: wrap;
      gap: 0;
      justify-content: end;
    }

    .line__buttons .button {
      padding-inline: var(--_space-1);
    }
  }

  /* Beside its buttons a field has room only where the list of parts leaves some. */
  @container isp-frame (inline-size >= 72rem) {
    .line--short {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .line__body--short:has(.control--select):not(:has(.field-parts)) {
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
      align-items: start;
    }
  }
`;
