/** The script of the gallery’s page: shows any state of any element, and lets axe look at it. */
import axe, { type RunOptions } from 'axe-core';
import { bareKeys } from '../../../src/testing/bare-keys.ts';
import { editorStates } from './editor-states.ts';
import { findingStates } from './finding-states.ts';
import type { States } from './on-page.ts';
import { reviewStates } from './review-states.ts';
import { viewerStates } from './viewer-states.ts';

export interface Said {
  readonly rule: string;
  readonly reason: string;
  readonly where: string;
}

/** What axe objects to, and what it could not decide. */
export interface Audit {
  readonly violations: readonly Said[];
  readonly incomplete: readonly Said[];
}

const all: Readonly<Record<string, States>> = {
  'isp-finding-list': findingStates,
  'isp-plan-editor': editorStates,
  'isp-plan-viewer': viewerStates,
  'isp-review-form': reviewStates,
};

let shown: HTMLElement | undefined;

export const gallery = {
  states: () => Object.fromEntries(Object.entries(all).map(([tag, of]) => [tag, Object.keys(of)])),

  async show(tag: string, state: string): Promise<void> {
    const reach = all[tag]?.[state];
    if (!reach) throw new Error(`${tag} has no state “${state}”.`);
    shown = await reach();
  },

  /** Looks at something else than an element of the kit. */
  take(element: HTMLElement): void {
    document.querySelector('main')?.replaceChildren(element);
    shown = element;
  },

  /** The tree of the element that is shown. */
  get root(): ShadowRoot {
    if (!shown?.shadowRoot) throw new Error('Nothing is shown.');
    return shown.shadowRoot;
  },

  /** Messages that nobody brought the words of. */
  bareKeys: () => (shown ? bareKeys(shown) : []),

  async audit(options: RunOptions = {}): Promise<Audit> {
    const { violations, incomplete } = await axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
      rules: { 'target-size': { enabled: true } },
      ...options,
    });
    return { violations: said(violations), incomplete: said(incomplete) };
  },
};

/** Each rule once for each reason and kind of place. */
function said(results: readonly axe.Result[]): Said[] {
  const seen = new Map<string, Said>();
  for (const { id: rule, nodes } of results) {
    for (const { any, all, none, target, html } of nodes) {
      const [check] = [...any, ...all, ...none];
      const data = check?.data as { messageKey?: string } | null | undefined;
      const reason = data?.messageKey ?? check?.message ?? '';
      const tag = /^<[\w-]+(?:[^>]*?\bclass="([^"]*)")?/.exec(html)?.[0].slice(0, 80) ?? '';
      const where = tag || String(target.at(-1));
      seen.set(`${rule} ${reason} ${where}`, { rule, reason, where });
    }
  }
  return [...seen.values()];
}

declare global {
  var gallery: Gallery;
}
export type Gallery = typeof gallery;
