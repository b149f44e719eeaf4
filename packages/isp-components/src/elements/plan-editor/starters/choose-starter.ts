/** Starting a line from an idea: the button in a list, and what becomes of the idea that was chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  areasOf,
  startersFor,
  startFrom,
  type StarterStrategy,
} from '../../../controllers/editing/starters.ts';
import type { LineActsHost } from '../line-acts-host.ts';
import { idOf, type EditorScene } from '../scene.ts';
import type { ListSpec } from '../sections/section.ts';
import { laterStarters } from './later-starters.ts';

/** Where the dialog is drawn: in the part, so that it goes with it. */
export const STARTER_PLACE = 'starter-place';

export function starterButton(
  { words, starters, acts, disabled }: EditorScene,
  list: ListSpec,
  at: string,
): TemplateResult | typeof nothing {
  if (startersFor(starters, at).length === 0) return nothing;
  return html`<button
    class="button button--plain"
    type="button"
    id="${idOf(at)}-idea"
    aria-haspopup="dialog"
    ?disabled=${disabled}
    @pointerenter=${() => void laterStarters.want()}
    @focus=${() => void laterStarters.want()}
    @click=${() => acts.startFromIdea(list, at)}
  >
    ${words.t('editor.starter.open')}
  </button>`;
}

/** Shows the bank, and begins a line with what is chosen from it. */
export async function startFromIdea(host: LineActsHost, list: ListSpec, at: string): Promise<void> {
  const dialog = await laterStarters.want();
  const place = host.root()?.getElementById(STARTER_PLACE);
  const { plan } = host.editing;
  if (!dialog || !place || !plan) {
    host.say(host.words().t('editor.starter.not-loaded'));
    return;
  }
  dialog.showStarters(place, {
    words: host.words(),
    codes: host.codes(),
    starters: startersFor(host.starters(), at),
    areas: areasOf(plan),
    choose: (starter) => begin(host, { list, at, starter }),
  });
}

interface Chosen {
  readonly list: ListSpec;
  readonly at: string;
  readonly starter: StarterStrategy;
}

/** The line waits beside the plan until somebody has put its words in a way that fits this child. */
function begin(host: LineActsHost, { list, at, starter }: Chosen): void {
  const { editing, place, words, say } = host;
  const field = list.fields.find(({ key, required }) => required && key !== 'id');
  if (!field) return;
  const start = startFrom(starter, list.start(host.start()));
  const line = editing.begin({ list: at, fields: list.fields, start });
  editing.offer(`${line}/${field.key}`, field, starter.statement);
  place.lines.add(line);
  say(words().t('editor.starter.begun', { source: starter.source.title }));
  place.focusOn(`${idOf(line)}-${field.key}`);
}
