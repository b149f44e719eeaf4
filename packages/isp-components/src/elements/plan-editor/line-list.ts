/** A list of the plan: its lines in order, those that are not complete yet after them, and a way to add one. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fieldAccess } from './field-view.ts';
import { lineCard } from './line-card.ts';
import { idOf, type EditorScene } from './scene.ts';
import type { ListSpec } from './sections/section.ts';

export interface ListPlace {
  /** The list. */
  readonly at: string;
  readonly heading: 3 | 4;
  /** The reason why nothing here can be changed was given already. */
  readonly reasonTold?: boolean;
}

export function lineList(scene: EditorScene, list: ListSpec, place: ListPlace): TemplateResult {
  const { words, editing } = scene;
  const { at, heading, reasonTold = false } = place;
  const lines = editing.linesAt(at).filter(({ id }) => scene.maySee(`${at}/${id}`));
  const whole = lines.filter(({ id }) => !editing.isDraft(`${at}/${id}`)).length;
  const reason = reasonTold ? undefined : firstRefusal(scene, list, place);
  return html`<div class="list" part="list" role="group" aria-label=${listLabel(scene, list)}>
    ${list.title ? listHeading(words.t(list.title), heading) : nothing}
    ${list.hint ? html`<p class="list__hint">${words.t(list.hint)}</p>` : nothing}
    ${reason ? html`<p class="field__reason">${reason}</p>` : nothing}
    ${lines.length === 0 ? html`<p class="quiet">${whyEmpty(scene, at)}</p>` : nothing}
    <ul class="plain-list lines">
      ${repeat(
        lines,
        ({ id }) => id,
        (line, index) =>
          html`<li>
            ${lineCard(scene, {
              list,
              line,
              at: `${at}/${line.id}`,
              index,
              total: whole,
              heading: list.title ? 4 : heading,
              nested: (inner, innerAt) => lineList(scene, inner, { at: innerAt, heading: 4 }),
            })}
          </li>`,
      )}
    </ul>
    ${addButton(scene, list, at)}
  </div>`;
}

/** An empty list tells nothing of what somebody may not see. */
function whyEmpty({ words, withheldReason }: EditorScene, at: string): string {
  const reason = withheldReason(at);
  return reason === undefined
    ? words.t('editor.list.empty')
    : words.t('editor.withheld', { reason });
}

const listLabel = ({ words }: EditorScene, list: ListSpec): string =>
  words.t(list.title ?? list.thing);

function listHeading(title: string, level: 3 | 4): TemplateResult {
  return level === 3
    ? html`<h3 class="heading-m list__title">${title}</h3>`
    : html`<h4 class="heading-s list__title">${title}</h4>`;
}

function addButton({ words, editing, acts, disabled }: EditorScene, list: ListSpec, at: string) {
  if (!editing.may({ type: 'add', at, line: {} }).allowed) return nothing;
  return html`<button
    class="button button--plain list__add"
    type="button"
    id="${idOf(at)}-add"
    ?disabled=${disabled}
    @click=${() => acts.add(list, at)}
  >
    ${words.t('editor.line.add', { thing: words.t(list.thing) })}
  </button>`;
}

/** Why the lines that are there cannot be changed, said once for all of them. */
function firstRefusal(scene: EditorScene, list: ListSpec, { at }: ListPlace): string | undefined {
  for (const { id } of scene.editing.linesAt(at)) {
    const each = list.fields.map(({ key }) => fieldAccess(scene, `${at}/${id}/${key}`));
    if (each.every(({ allowed }) => !allowed)) return each[0]?.reason;
  }
  return undefined;
}
