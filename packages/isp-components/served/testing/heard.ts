/** Reads the browser’s own accessibility tree. */
import type { Gallery } from './gallery.ts';

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly invalid: boolean;
}

export interface HeardPage {
  readonly controls: readonly Heard[];
  /** How many controls say of themselves that they are wrong. */
  readonly marked: number;
  /** What is said to be wrong, beside the fields. */
  readonly messages: readonly string[];
  /** Groups of controls that are one answer: how many are wrong, and how many are heard with their message. */
  readonly wrongGroups: number;
  readonly toldGroups: number;
  /** How many summaries of errors there are. */
  readonly alerts: number;
}

const control =
  /^(textbox|searchbox|checkbox|radio|combobox|listbox|spinbutton|slider|switch|button|link|menuitem|tab|DisclosureTriangle)$/;

export async function heard(gallery: Gallery): Promise<HeardPage> {
  const { nodes } = await gallery.devtools.send('Accessibility.getFullAXTree');
  const controls = nodes
    .filter(({ ignored, role }) => !ignored && control.test(text(role)))
    .map((node) => ({
      role: text(node.role),
      name: text(node.name).trim(),
      description: oneSpace(text(node.description)),
      invalid:
        node.properties?.some(({ name, value }) => name === 'invalid' && value.value !== 'false') ??
        false,
    }));
  const page = await gallery.page.evaluate(() => {
    const { root } = globalThis.gallery;
    const visible = (element: Element) => element.checkVisibility();
    const all = (selector: string) => [...root.querySelectorAll(selector)].filter(visible);
    return {
      marked: all('[aria-invalid="true"]').length,
      messages: all('.field__error').map((element) => element.textContent),
      wrongGroups: all('fieldset.field--error').length,
      alerts: all('[role="alert"], #summary, .summary, [part="opening"], [part="invalid"]').length,
    };
  });
  const messages = page.messages.map(oneSpace);
  const toldGroups = nodes.filter(({ ignored, role, description }) => {
    const isGroup = !ignored && /^(group|radiogroup)$/.test(text(role));
    return isGroup && messages.some((message) => oneSpace(text(description)).includes(message));
  }).length;
  return { controls, ...page, messages, toldGroups };
}

const text = (value: { value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';
const oneSpace = (words: string) => words.replace(/\s+/g, ' ').trim();
