/** Text: headings, paragraphs, lists, links, and the classes that every element may use. */
import { css } from 'lit';

/**
 * - `unicode-bidi: plaintext`: each sentence reads in its own direction, so that English stays whole on a
 *   page that runs right to left; a name or a date in a sentence (`strong`, `b`, `cite`) does too, and
 *   does not decide the direction of the sentence.
 * - `.typed`: what people typed keeps its line breaks.
 */
export const typography = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading-xl {
    font-size: calc(var(--_size) * 2);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }

  .heading-l {
    font-size: calc(var(--_size) * 1.45);
  }

  .heading-m {
    font-size: calc(var(--_size) * 1.15);
  }

  .heading-s {
    font-size: var(--_size);
  }

  p,
  ul,
  ol,
  dl,
  blockquote {
    margin: 0;
    padding: 0;
  }

  dd {
    margin: 0;
  }

  :where(h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, label, legend, button) {
    unicode-bidi: plaintext;
  }

  :where(strong, b, cite) {
    unicode-bidi: plaintext;
  }

  .plain-list {
    list-style: none;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }

  a:hover {
    text-decoration-thickness: 3px;
  }

  .quiet {
    color: var(--_ink-soft);
  }

  .small {
    font-size: calc(var(--_size) * 0.9);
  }

  .typed {
    white-space: pre-line;
  }
`;
