/** A viewer on a page, and ways to ask what is in it. */
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define/isp-plan-viewer.ts';
import type { IspPlanViewer } from '../elements/plan-viewer/plan-viewer.ts';

export const today = '2026-11-22';

export const showViewer = (plan: unknown, audience = 'senco') =>
  fixture<IspPlanViewer>(
    html`<isp-plan-viewer .plan=${plan} audience=${audience} today=${today}></isp-plan-viewer>`,
  );

export const rootOf = (viewer: IspPlanViewer) => viewer.shadowRoot!;

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

export const wordsOf = (viewer: IspPlanViewer) => oneSpace(rootOf(viewer).textContent);

export const headingsOf = (viewer: IspPlanViewer, level: number) =>
  [...rootOf(viewer).querySelectorAll(`h${level}`)].map((h) => oneSpace(h.textContent));

/** Everything in the tree, attributes too: what is withheld must be nowhere in it. */
export const bytesOf = (viewer: IspPlanViewer) => rootOf(viewer).innerHTML;
