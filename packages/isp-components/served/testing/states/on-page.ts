/** Puts an element on the page of a gallery, and does there what a person would. */
import { openPlan, type Plan } from '@isp-kit/core/plan';

export type PlanElementTag = keyof HTMLElementTagNameMap & `isp-${string}`;

/** A state of an element: how it is reached, from a page with nothing on it. */
export type Reach = () => Promise<HTMLElement>;
export type States = Readonly<Record<string, Reach>>;

export const today = '2026-11-22';

const plans = new Map<string, unknown>();

/** An invented plan by its name, as the site of the gallery has it. */
export async function planNamed(name: string): Promise<Plan> {
  if (plans.size === 0) {
    const all = (await (await fetch('/plans.json')).json()) as Record<string, unknown>;
    for (const [key, value] of Object.entries(all)) plans.set(key, value);
  }
  const opened = openPlan(structuredClone(plans.get(name)));
  if (!opened.ok) throw new Error(`${name} is no plan`);
  return opened.value;
}

/** Puts an element in the page, in place of what was there, and lets it draw. */
export async function put<Tag extends PlanElementTag>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), properties);
  document.querySelector('main')?.replaceChildren(element);
  window.scrollTo(0, 0);
  await settled(element);
  return element;
}

export const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.localName} has drawn nothing.`);
  return element.shadowRoot;
};

/** Waits until nothing changes in an element any more, what it loads later included. */
export async function settled(element: HTMLElement, calm = 20): Promise<void> {
  const root = rootOf(element);
  let changes = 0;
  const observer = new MutationObserver(() => changes++);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let quiet = 0, tries = 0; quiet < 2 && tries < 100; tries++) {
    const before = changes;
    await Reflect.get(element, 'updateComplete');
    await pause(calm);
    const isCalm = changes === before && !root.textContent.includes('One moment…');
    quiet = isCalm ? quiet + 1 : 0;
  }
  observer.disconnect();
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something that comes later. */
export async function found<Kind extends HTMLElement>(
  element: Element,
  selector: string,
): Promise<Kind> {
  for (let tries = 0; tries < 160; tries++) {
    const one = rootOf(element).querySelector<Kind>(selector);
    if (one) return one;
    await pause(25);
  }
  throw new Error(`${element.localName} shows no ${selector}`);
}

export async function press(element: HTMLElement, selector: string): Promise<void> {
  (await found(element, selector)).click();
  await settled(element);
}

/** Types as a keyboard would, and leaves the field. */
export async function type(element: HTMLElement, selector: string, text: string): Promise<void> {
  const field = await found<HTMLInputElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('blur'));
  await settled(element);
}

/** Opens all that folds. */
export async function unfold(element: HTMLElement): Promise<void> {
  for (const toggle of rootOf(element).querySelectorAll<HTMLElement>('.line__toggle')) {
    if (toggle.getAttribute('aria-expanded') === 'false') toggle.click();
  }
  await settled(element);
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  await settled(element);
}

/** Answers what an element wants saved. */
export function answer(element: HTMLElement, event: string, outcome: unknown): void {
  element.addEventListener(event, (asked) => {
    const { detail } = asked as CustomEvent<{ respondWith(promise: Promise<unknown>): void }>;
    detail.respondWith(outcome instanceof Promise ? outcome : Promise.resolve(outcome));
  });
}

export const never = new Promise<never>(() => {});
