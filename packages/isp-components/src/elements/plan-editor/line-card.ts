/** One line of a list: short ones are open, long ones fold to their name. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { adaptedFrom } from '../../controllers/editing/adapted-from.ts';
import type { LineJson } from '../../controllers/editing/plan-tree.ts';
import type { Drawing } from './drawing.ts';
import { fieldAccess, fieldView } from './field-view.ts';
import { adviceView, adviceWithin } from './advice-view.ts';
import { lineButtons, lineHandle } from './line-buttons.ts';
import { lineName, shortName } from './line-name.ts';
import { restriction } from './restriction.ts';
import { idOf, type EditorScene } from './scene.ts';
import { laterViews } from './sections/later-views.ts';
import type { ListSpec } from './sections/section.ts';

/** Up to this many fields a line is short enough to stay open. */
const SHORT = 3;

export interface LineCard {
  readonly list: ListSpec;
  readonly line: LineJson;
  readonly at: string;
  readonly index: number;
  readonly total: number;
  readonly heading: 3 | 4;
  /** Draws a list that is inside the line. */
  readonly nested: (list: ListSpec, at: string) => TemplateResult;
}

/** Whether anybody could see the card, or is in it: else its name will do. */
export const isNear = ({ drawing }: EditorScene, { line, index, total }: LineCard): boolean =>
  drawing.near.has(line.id, index, total) || isInHand(drawing, line);

/** Asked of every line at each key: an id is compared sooner than a path is made. */
export const isInHand = ({ hand }: Drawing, { id }: LineJson): boolean =>
  hand?.endsWith(id) === true;

export const folds = (list: ListSpec): boolean => list.fields.length > SHORT;

export function lineCard(scene: EditorScene, card: LineCard): TemplateResult {
  const { acts, editing } = scene;
  const { list, line, at, index, total } = card;
  const id = idOf(at);
  const name = lineName(scene, list, line);
  const isDraft = editing.isDraft(at);
  const wrong = [...editing.toldProblems, ...editing.refusals];
  const hasErrors = wrong.some((problem) => problem.at.startsWith(`${at}/`));
  const isOpen = !folds(list) || isDraft || hasErrors || scene.isOpen(at);
  const isFar = !isOpen && !isNear(scene, card);
  const isLast = index === total - 1;
  const buttons = { list, at, name, isDraft, isFirst: index === 0, isLast };
  const keys = (event: KeyboardEvent) => {
    const way = moveKey(event);
    if (!way || isDraft || scene.disabled || !editing.may({ type: 'move', at }).allowed) return;
    event.preventDefault();
    event.stopPropagation();
    acts.move(at, way, name);
  };
  const classes = {
    line: true,
    'line--open': isOpen,
    'line--draft': isDraft,
    'line--short': !folds(list),
  };
  return html`<div
    class=${classMap(classes)}
    part="line"
    id=${id}
    role="group"
    tabindex="-1"
    aria-label=${shortName(name)}
    @keydown=${keys}
  >
    <div class="line__head">
      ${isFar ? nothing : lineHandle(scene, buttons)}
      ${toggle(scene, card, { name, isOpen, isDraft, isFar })}
      ${isFar ? nothing : lineButtons(scene, buttons)}
    </div>
    ${restriction(scene, line)} ${isFar ? nothing : saidOf(scene, card, { name, isOpen, isDraft })}
    ${isOpen ? lineBody(scene, card) : nothing}
    ${isFar ? nothing : (scene.notes?.at(at, shortName(name)) ?? nothing)}
  </div>`;
}

/** What is to be known of the line before it is written in. */
function saidOf(
  scene: EditorScene,
  card: LineCard,
  { name, isOpen, isDraft }: Omit<Toggle, 'isFar'>,
): TemplateResult {
  return html`${source(scene, card.line)} ${advice(scene, card, { name, isOpen })}
  ${isDraft ? html`<p class="line__draft">${scene.words.t('editor.line.draft')}</p>` : nothing}`;
}

function lineBody(scene: EditorScene, { list, at, nested }: LineCard): TemplateResult {
  const each = list.fields.map(({ key }) => fieldAccess(scene, `${at}/${key}`));
  const reasonTold = each.some(({ allowed }) => allowed) ? false : (each[0]?.reason ?? false);
  // Lists inside a line wait until the line is complete: their entries need a place in the plan.
  const inside = scene.editing.isDraft(at) ? [] : (list.lists ?? []);
  return html`<div class="line__body ${folds(list) ? '' : 'line__body--short'}">
    ${list.fromFile ? (laterViews.loaded?.fileReader(scene, list, at) ?? nothing) : nothing}
    ${list.fields.map((field) => fieldView(scene, field, at, { reasonTold }))}
    ${inside.map((inner) => nested(inner, `${at}/${inner.key}`))}
    ${laterViews.loaded?.lineMark(scene, at) ?? nothing}
  </div>`;
}

interface Toggle {
  readonly name: string;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  /** A card that nobody sees says its name alone. */
  readonly isFar: boolean;
}

function toggle(
  { acts }: EditorScene,
  { list, at, heading }: LineCard,
  { name, isOpen, isDraft, isFar }: Toggle,
) {
  if (!folds(list)) return nothing;
  const button = isFar
    ? html`<span class="line__toggle"><bdi>${name}</bdi></span>`
    : html`<button
        class="line__toggle"
        type="button"
        id="${idOf(at)}-toggle"
        aria-expanded=${isOpen}
        ?disabled=${isDraft}
        @click=${() => acts.toggle(at)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M5 3l5 5-5 5"></path>
        </svg>
        <span><bdi>${isOpen ? shortName(name) : name}</bdi></span>
      </button>`;
  return heading === 3
    ? html`<h3 class="line__name">${button}</h3>`
    : html`<h4 class="line__name">${button}</h4>`;
}

/** All that is suggested is beside its field; while the line is folded its card says how much there is. */
function advice(
  scene: EditorScene,
  { at }: LineCard,
  { name, isOpen }: Pick<Toggle, 'name' | 'isOpen'>,
) {
  if (isOpen) return adviceView(scene, at, shortName(name));
  const count = adviceWithin(scene, at);
  if (count === 0) return nothing;
  return html`<p class="line__advice">${scene.words.t('editor.advice.more', { count })}</p>`;
}

function source({ words }: EditorScene, line: LineJson) {
  const from = adaptedFrom(line);
  if (!from) return nothing;
  const { title, url } = from;
  // What is written here would be lost to a page that opens in its place.
  const text = url
    ? html`<a href=${url} target="_blank" rel="noreferrer"
        >${words.t('editor.line.adapted.link', { source: title })}</a
      >`
    : words.t('editor.line.adapted', { source: title });
  return html`<p class="line__source">${text}</p>`;
}

/** Alt with an arrow; in a list that opens, those keys already mean something else. */
function moveKey(event: KeyboardEvent): 'up' | 'down' | undefined {
  if (!event.altKey || event.target instanceof HTMLSelectElement) return undefined;
  if (event.key === 'ArrowUp') return 'up';
  return event.key === 'ArrowDown' ? 'down' : undefined;
}
