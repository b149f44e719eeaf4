/** Ways to the parts of the editor that come after it has drawn. */
import { laterSections } from '../sections/later-sections.ts';
import { drawn, openPart, type Stage } from './stage.ts';

export async function openLater(scene: Stage, title: string): Promise<void> {
  await laterSections.want();
  await drawn(scene);
  await openPart(scene, title);
}

/** The control for a place. */
export function control<Kind extends HTMLElement = HTMLInputElement>(
  { root }: Stage,
  at: string,
): Kind {
  const found = root.getElementById(`at${at.replaceAll('/', '-')}`);
  if (!found) throw new Error(`There is nothing to write in at ${at}.`);
  return found as Kind;
}

/** Chooses in a list that opens. */
export async function choose(scene: Stage, at: string, value: string): Promise<void> {
  const select = control<HTMLSelectElement>(scene, at);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(scene);
}

/** Ticks or chooses the box whose label says so. */
export async function tick(scene: Stage, at: string, label: string): Promise<void> {
  const group = control(scene, at).closest('fieldset')!;
  const box = [...group.querySelectorAll('input')].find(
    (one) => one.labels?.[0]?.textContent.trim() === label,
  );
  if (!box) throw new Error(`There is no answer “${label}”.`);
  box.click();
  await drawn(scene);
}

/** The name by which somebody hears a control. */
export function nameOf(element: Element): string {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const label = labels.map(({ textContent }) => textContent).join(' ');
  return (element.getAttribute('aria-label') ?? label).trim();
}
