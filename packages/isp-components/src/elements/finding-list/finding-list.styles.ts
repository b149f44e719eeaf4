/** The finding list: weight shown by words first, by colour only beside them. */
import { css } from 'lit';

export const findingListStyles = css`
  .list {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 52rem;
    padding: var(--_space-4);
  }

  .count {
    font-weight: 600;
  }

  .group {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }

  .rule {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .group--must .rule {
    border-inline-start-color: var(--_danger);
  }

  .group--should .rule {
    border-inline-start-color: var(--_caution);
  }

  .group--ask .rule {
    border-inline-start-color: var(--_accent);
  }

  .found,
  .reasons,
  .sources {
    display: grid;
    gap: var(--_space-3);
  }

  .finding {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
  }

  .places {
    display: grid;
    gap: var(--_space-1);
  }

  .message {
    font-weight: 600;
  }

  .reasons {
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
    font-size: calc(var(--_size) * 0.95);
  }

  .reasons dt {
    color: var(--_ink-soft);
    font-weight: 600;
  }

  .sources {
    gap: var(--_space-1);
  }

  .sources > li {
    display: grid;
    justify-items: start;
  }

  .badge--law {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }

  .badge--guidance {
    border-color: var(--_ink);
    color: var(--_ink);
  }

  .badge--proposed {
    border-style: dashed;
  }

  .group--pass {
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .group--pass > summary {
    color: var(--_good);
    cursor: pointer;
  }

  .group--pass > summary > * {
    display: inline;
  }

  .passes {
    display: grid;
    gap: var(--_space-2);
    padding-block-start: var(--_space-3);
    padding-inline-start: 1.4em;
  }

  .passes > li::marker {
    color: var(--_good);
    content: '✓  ';
  }

  @container isp-frame (inline-size >= 40rem) {
    .sources > li {
      display: flex;
      align-items: baseline;
      gap: var(--_space-2);
    }

    .rule {
      padding: var(--_space-6);
    }

    .reasons > div {
      display: grid;
      grid-template-columns: 11rem 1fr;
      gap: var(--_space-4);
    }

    .finding {
      grid-template-columns: 1fr auto;
      gap: var(--_space-6);
    }
  }
`;
