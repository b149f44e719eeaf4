/**
 * What tests put into every page before its own scripts: the name and role of whatever has focus,
 * asked of the page itself, so that browsers that cannot show their accessibility tree can be asked
 * too. Such a script is not bound by the page’s policy, and reports what breaks that policy.
 */
import type axeCore from 'axe-core';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Focused } from './focused.ts';

declare global {
  /** Put there by whoever drives the browser. */
  function complainOfPolicy(what: string): unknown;
  var axe: typeof axeCore;
  var inPage: {
    readonly focused: () => Focused | undefined;
    readonly audit: () => Promise<readonly string[]>;
  };
}

function focused(): Focused | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return undefined;
  const value = 'value' in active ? { value: String(active.value) } : {};
  return { role: getRole(active) ?? 'generic', name: computeAccessibleName(active), ...value };
}

/** A line for each thing that axe objects to or leaves open. */
async function audit(): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ any, all, none, target, failureSummary }) => {
      const data = [...any, ...all, ...none][0]?.data as { messageKey?: string } | null | undefined;
      return `${id} ${data?.messageKey ?? ''} at ${target.join(' ')}: ${failureSummary ?? ''}`;
    }),
  );
}

globalThis.inPage = { focused, audit };
document.addEventListener('securitypolicyviolation', (event) => {
  complainOfPolicy(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});
