/** A list of the plan: its lines in order, those that are not complete yet after them, and a way to add one. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldAccess } from './field-view.ts';
import { adviceView } from './advice-view.ts';
import { lineCard } from './line-card.ts';
import { shownBy, shownByAll } from './line-shown-by.ts';
import { LONG } from './near-lines.ts';
import { goneItem, removedFrom } from './removed-line.ts';
import { idOf, type EditorScene } from './scene.ts';
import type { ListSpec } from './sections/section.ts';
import { starterButton } from './starters/choose-starter.ts';

export interface ListPlace {
  /** The list. */
  readonly at: string;
  readonly heading: 3 | 4;
  /** The reason why nothing here can be changed was given already. */
  readonly reasonTold?: boolean | string;
}

export function lineList(scene: EditorScene, list: ListSpec, place: ListPlace): TemplateResult {
  const { words, editing } = scene;
  const { at, heading, reasonTold = false } = place;
  const lines = editing.linesAt(at).filter(({ id }) => scene.maySee(`${at}/${id}`));
  const whole = lines.filter(({ id }) => !editing.isDraft(`${at}/${id}`)).length;
  const reason = reasonTold
    ? undefined
    : scene.drawing.once(`refusal ${at}`, () => firstRefusal(scene, list, place));
  const gone = removedFrom(scene, at, lines);
  const byAll = shownByAll(scene, list, at);
  return html`<div class="list" part="list" role="group" aria-label=${listLabel(scene, list)}>
    ${list.title ? listHeading(words.t(list.title), heading) : nothing}
    ${list.hint ? html`<p class="list__hint">${words.t(list.hint)}</p>` : nothing}
    ${reason ? html`<p class="field__reason">${reason}</p>` : nothing}
    ${adviceView(scene, at, listLabel(scene, list))}
    ${lines.length === 0 ? html`<p class="quiet">${whyEmpty(scene, list, at)}</p>` : nothing}
    <ul
      class="plain-list lines ${whole > LONG ? 'lines--long' : ''}"
      @contentvisibilityautostatechange=${scene.drawing.near.note}
    >
      ${repeat(
        lines,
        ({ id }) => id,
        (line, index) => {
          const card = {
            list,
            line,
            at: `${at}/${line.id}`,
            index,
            total: whole,
            heading: list.title ? 4 : heading,
            nested: (inner: ListSpec, innerAt: string) =>
              lineList(scene, inner, { at: innerAt, heading: 4 }),
          } as const;
          return html`${gone?.before === line.id ? goneItem(scene, gone) : nothing}
            <li>${guard(shownBy(scene, card, byAll), () => lineCard(scene, card))}</li>`;
        },
      )}
      ${gone && gone.before === undefined ? goneItem(scene, gone) : nothing}
    </ul>
    ${addButtons(scene, list, at)}
  </div>`;
}

/** An empty list tells nothing of what somebody may not see. */
function whyEmpty({ words, withheldReason }: EditorScene, list: ListSpec, at: string): string {
  const reason = withheldReason(at);
  return reason === undefined
    ? words.t(list.empty ?? 'editor.list.empty')
    : words.t('editor.withheld', { reason });
}

const listLabel = ({ words }: EditorScene, list: ListSpec): string =>
  words.t(list.title ?? list.thing);

function listHeading(title: string, level: 3 | 4): TemplateResult {
  return level === 3
    ? html`<h3 class="heading-m list__title">${title}</h3>`
    : html`<h4 class="heading-s list__title">${title}</h4>`;
}

function addButtons(scene: EditorScene, list: ListSpec, at: string) {
  const { words, editing, acts, disabled, drawing } = scene;
  const may = () => editing.may({ type: 'add', at, line: {} }).allowed;
  if (!drawing.once(`add ${at}`, may)) return nothing;
  return html`<div class="list__add">
    <button
      class="button button--plain"
      type="button"
      id="${idOf(at)}-add"
      ?disabled=${disabled}
      @click=${() => acts.add(list, at)}
    >
      ${words.t('editor.line.add', { thing: words.t(list.thing) })}
    </button>
    ${starterButton(scene, list, at)}
  </div>`;
}

/** Of a list so long, the first lines tell. */
const ENOUGH = 100;

/** Why the lines that are there cannot be changed, said once for all of them. */
function firstRefusal(scene: EditorScene, list: ListSpec, { at }: ListPlace): string | undefined {
  for (const { id } of scene.editing.linesAt(at).slice(0, ENOUGH)) {
    const each = list.fields.map(({ key }) => fieldAccess(scene, `${at}/${id}/${key}`));
    if (each.every(({ allowed }) => !allowed)) return each[0]?.reason;
  }
  return undefined;
}
