/** The element that a page was made for, with what the server says about it. */
import type { Plan } from '@isp-kit/core/plan';
import { PlanClient } from './plan-client.ts';

/** Hands over the plan, or shows in the element’s place why there is none. */
export async function fillElement(
  element: HTMLElement,
  give: (plan: Plan) => void,
): Promise<PlanClient> {
  const client = new PlanClient(element.dataset['plan'] ?? '', element.dataset['person'] ?? '');
  const loaded = await client.load();
  if (typeof loaded === 'string') element.replaceWith(alertOf(loaded));
  else give(loaded);
  return client;
}

function alertOf(sentence: string): HTMLElement {
  const alert = document.createElement('p');
  alert.className = 'notice';
  alert.role = 'alert';
  alert.textContent = sentence;
  return alert;
}

export function elementNamed<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const element = document.querySelector(tag);
  if (!element) throw new Error(`This page has no <${tag}>.`);
  return element;
}
