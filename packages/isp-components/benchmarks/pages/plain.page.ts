/** The same fields in plain HTML, written by hand: what nothing can be faster than. */
import { answers, schema, type Property } from '../neutral-form.ts';

type Values = Readonly<Record<string, unknown>>;

const root = document.querySelector('main') ?? document.body;
root.append(fieldsOf(schema, answers, 'plan'));

function fieldsOf(property: Property, values: Values, id: string): HTMLElement {
  const box = document.createElement('fieldset');
  box.append(Object.assign(document.createElement('legend'), { textContent: property.title }));
  for (const [key, inner] of Object.entries(property.properties ?? {})) {
    box.append(...fieldOf(inner, values[key], `${id}-${key}`));
  }
  return box;
}

function fieldOf(property: Property, value: unknown, id: string): HTMLElement[] {
  if (property.type === 'object') return [fieldsOf(property, value as Values, id)];
  if (property.type === 'array') {
    const { items = property } = property;
    return (value as Values[]).map((line, index) => fieldsOf(items, line, `${id}-${index}`));
  }
  const label = Object.assign(document.createElement('label'), {
    htmlFor: id,
    textContent: property.title,
  });
  return [label, controlOf(property, String(value), id)];
}

function controlOf(property: Property, value: string, id: string): HTMLElement {
  if (property.enum) {
    const select = Object.assign(document.createElement('select'), { id });
    select.append(
      ...property.enum.map((one) => new Option(one, one, one === value, one === value)),
    );
    return select;
  }
  const tag = property.maxLength === 2000 ? 'textarea' : 'input';
  return Object.assign(document.createElement(tag), { id, value });
}
