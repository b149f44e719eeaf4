/** A list of facts: a term and what is so. Facts that the plan does not have are left out. */
import { html, nothing, type TemplateResult } from 'lit';

export type Fact = readonly [term: string, value: unknown];

/** A fact, or none where the value is missing. */
export function fact<Value>(
  term: string,
  value: Value | undefined,
  show: (value: Value) => unknown = (shown) => shown,
): Fact[] {
  return value === undefined ? [] : [[term, show(value)]];
}

export function factList(
  facts: readonly Fact[],
  className = 'facts',
): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl class=${className}>
    ${facts.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
