/** How parts look that come later: marks on lines, and entries of a record. */
import { css } from 'lit';

export const sectionStyles = css`
  /* What is written at length in a list that opens must not widen what is around it. */
  :is(.section, .fields, .list, .lines, .line__body, .entry) {
    grid-template-columns: minmax(0, 1fr);
  }

  :is(.list, .fields, .mark) > .button {
    justify-self: start;
  }

  .mark {
    grid-column: 1 / -1;
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .mark summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    color: var(--_ink-soft);
    cursor: pointer;
  }

  .mark > :not(summary) {
    margin-block-start: var(--_space-3);
  }

  .entry {
    display: grid;
    gap: var(--_space-3);
  }

  .entry__other {
    display: grid;
    gap: var(--_space-3);
  }

  .entry__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }

  .line__name--new {
    padding: var(--_space-2);
  }
`;
