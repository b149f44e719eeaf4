/** An entry that is being written. Somebody adds it on purpose: after that nobody can change it. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, type LineJson } from '../../../../controllers/editing/plan-tree.ts';
import { fieldView } from '../../field-view.ts';
import { lineName, shortName } from '../../line-name.ts';
import { idOf, type EditorScene } from '../../scene.ts';
import type { ListSpec } from '../section.ts';
import { beside } from './entry-card.ts';
import { entryWords } from './entry-words.ts';
import { focusLater } from './focus-from.ts';

export function newEntry(scene: EditorScene, list: ListSpec, line: LineJson): TemplateResult {
  const { words, acts, disabled } = scene;
  const at = `${list.key}/${line.id}`;
  const earlier = earlierEntry(scene, list, line);
  const name = earlier
    ? words.t('editor.entry.new-correction', { name: shortName(lineName(scene, list, earlier)) })
    : words.t('editor.line.new', { thing: words.t(list.thing) });
  return html`<div
    class="line line--open line--draft"
    part="line"
    id=${idOf(at)}
    role="group"
    tabindex="-1"
    aria-label=${name}
  >
    <div class="line__head"><h3 class="line__name line__name--new">${name}</h3></div>
    <div class="line__body">
      ${
        earlier
          ? beside(words.t('editor.entry.earlier'), entryWords(scene, list, earlier))
          : nothing
      }
      ${list.fields.map((field) => fieldView(scene, field, at))}
      <p class="field__hint" id="${idOf(at)}-enter-hint">${words.t('editor.entry.add.hint')}</p>
      <div class="entry__buttons">
        <button
          class="button"
          type="button"
          id="${idOf(at)}-enter"
          aria-describedby="${idOf(at)}-enter-hint"
          ?disabled=${disabled}
          @click=${(event: Event) => add(scene, list, line, event)}
        >
          ${words.t('editor.entry.add')}
        </button>
        <button
          class="button button--plain"
          type="button"
          id="${idOf(at)}-remove"
          aria-label=${words.t('editor.line.remove.name', { name })}
          ?disabled=${disabled}
          @click=${() => acts.remove(at, name)}
        >
          ${words.t('editor.line.remove')}
        </button>
      </div>
    </div>
  </div>`;
}

function earlierEntry({ editing, maySee }: EditorScene, list: ListSpec, line: LineJson) {
  const at = `${list.key}/${textIn(line['corrects'])}`;
  const found = line['corrects'] === undefined ? undefined : editing.valueAt(at);
  return found !== undefined && maySee(at) ? (found as LineJson) : undefined;
}

/** The entry keeps its place on the page, so focus goes to it; else to the first thing to put right. */
function add(scene: EditorScene, list: ListSpec, line: LineJson, event: Event): void {
  const { editing, words, acts } = scene;
  const at = `${list.key}/${line.id}`;
  // Some may add only what they recorded themselves.
  const access = editing.may({ type: 'add', at: list.key, line });
  if (!access.allowed) {
    acts.say(access.reason);
    return;
  }
  const focus = focusLater(event);
  editing.inOrder(() => {
    if (editing.addEntry(at)) {
      acts.say(words.t('editor.entry.added'));
      focus(at);
      return;
    }
    const wrong = editing.toldProblems.find((problem) => problem.at.startsWith(`${at}/`));
    if (wrong) focus(wrong.at);
  });
}
