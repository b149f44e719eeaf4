/** The row of buttons, what has changed, and the marks beside lines. */
import { css } from '../first-parts.ts';

/**
 * A notice has a margin of its own, for where it stands alone.
 */
export const toolStyles = css`
  .tools {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }

  .tools__state:empty {
    display: none;
  }

  .copy {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }

  .copy__text {
    inline-size: 100%;
    max-block-size: 24rem;
    margin: 0;
    padding: var(--_space-3);
    overflow: auto;
    border: 1px solid var(--_line);
    background: var(--_surface);
    font-size: calc(var(--_size) * 0.9);
    white-space: pre-wrap;
  }

  .findings {
    display: grid;
    gap: var(--_space-3);
  }

  .findings > isp-finding-list {
    margin-inline: calc(var(--_space-4) * -1);
  }

  .changes {
    display: grid;
    gap: var(--_space-3);
  }

  .changes .tight {
    gap: var(--_space-2);
  }

  .changes .line-link {
    white-space: nowrap;
  }

  .changed {
    inline-size: fit-content;
    padding-inline: var(--_space-2);
    border: 1px dashed var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .changed::before {
    content: '● ' / '';
  }

  .line-anchor {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    color: var(--_ink-soft);
    text-decoration: none;
  }

  :has(> .line-anchor) {
    position: relative;
    padding-inline-end: 2rem;
  }

  .action > .line-anchor {
    inset-block-start: var(--_space-4);
  }

  ::highlight(isp-reading) {
    background-color: var(--_focus);
    color: #0b0c0c;
  }

  @media print {
    .tools,
    .line-anchor {
      display: none;
    }
  }
`;
