/** Easy read: larger, one column, room between the lines, and a place for a symbol beside each part. */
import { css } from './first-parts.ts';

/**
 * What sorts lines for those who work with them tells a reader of easy words nothing.
 */
export const easyReadStyles = css`
  .easy {
    --_size: calc(var(--isp-font-size, 1.0625rem) * 1.3);
    --_leading: 1.7;
    --_measure: 34rem;
    font-size: var(--_size);
    line-height: var(--_leading);
  }

  .easy .page {
    max-inline-size: 48rem;
  }

  .easy .titled {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    margin-block-end: var(--_space-4);
  }

  .easy .titled > :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }

  .easy ::slotted([slot^='symbol-']) {
    flex: none;
    inline-size: 4.5rem;
    block-size: auto;
    max-block-size: 4.5rem;
    object-fit: contain;
  }

  .easy .idea {
    display: block;
  }

  .easy .idea + .idea {
    margin-block-start: var(--_space-2);
  }

  .easy .cards {
    display: block;
  }

  .easy .card + .card {
    margin-block-start: var(--_space-4);
  }

  .easy .own-words:has(> :nth-child(2)),
  .easy .outcome:has(.help),
  .easy .from-to,
  .easy .people,
  .easy .head__facts,
  .easy .facts > div,
  .easy .action {
    grid-template-columns: 1fr;
  }

  .easy .outcome > .help {
    padding-inline-start: 0;
    padding-block-start: var(--_space-4);
    border-inline-start: 0;
    border-block-start: 1px solid var(--_line);
  }

  .easy .small,
  .easy dt {
    font-size: calc(var(--_size) * 0.95);
  }

  .easy .action__kind,
  .easy .outcome__main > .tags {
    display: none;
  }

  .easy .points > li,
  .easy .actions > li {
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_accent);
  }

  .easy .actions > li {
    margin-block: var(--_space-4);
    padding-block: 0;
    border-block-end: 0;
  }

  .easy .actions {
    border: 0;
  }
`;
