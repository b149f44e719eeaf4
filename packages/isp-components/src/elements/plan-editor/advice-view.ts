/** What the rules say of one field or line, beside it: what a plan must have at once, the rest folded. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@isp-kit/core/policy';
import { laterRules } from '../../context/later-rules.ts';
import type { PlacedFinding } from '../../controllers/editing/live-findings.ts';
import { lineOf } from './drawing.ts';
import { idOf, type EditorScene } from './scene.ts';
import { placeIn } from './sections/place-in.ts';

/** The findings about each field, line, list and part, by the place that shows them. */
function byPlace({ drawing, findings }: EditorScene): ReadonlyMap<string, PlacedFinding[]> {
  return drawing.once('advice', () => Map.groupBy(findings, ({ at }) => shownAt(at)));
}

function shownAt(at: string): string {
  const { section, list, lineAt, field, rest } = placeIn(at);
  if (field) return at.slice(0, at.length - rest.length);
  return lineAt ?? list?.key ?? section.id;
}

export const adviceAt = (scene: EditorScene, place: string): readonly PlacedFinding[] =>
  byPlace(scene).get(place) ?? [];

/** How much is suggested about a line and all that is in it: its card says so while it is folded. */
export function adviceWithin({ drawing, findings }: EditorScene, line: string): number {
  const byLine = drawing.once('advice in lines', () =>
    Map.groupBy(findings, ({ at }) => lineOf(at)),
  );
  return (byLine.get(lineOf(line)) ?? []).filter(({ at }) => `${at}/`.startsWith(`${line}/`))
    .length;
}

/** `name` is what the place is called. */
export function adviceView(
  scene: EditorScene,
  place: string,
  name: string,
): TemplateResult | typeof nothing {
  const found = adviceAt(scene, place).map(({ finding }) => finding);
  if (found.length === 0) return nothing;
  const must = found.filter(({ outcome, impact }) => outcome === 'fail' && impact === 'must');
  const rest = found.filter((finding) => !must.includes(finding));
  const { words } = scene;
  return html`<div
    class="advice"
    part="advice"
    role="note"
    aria-label=${words.t('editor.advice.about', { name })}
  >
    ${must.map((finding) => item(scene, place, finding))}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="advice__more">
            <summary>${words.t('editor.advice.more', { count: rest.length })}</summary>
            ${rest.map((finding) => item(scene, place, finding))}
          </details>`
    }
  </div>`;
}

function item(scene: EditorScene, place: string, finding: Finding): TemplateResult {
  const { words, acts } = scene;
  const key = `${place}#${finding.rule}`;
  const isOpen = scene.isOpen(key);
  const id = `${idOf(place)}-why-${finding.rule}`;
  return html`<div class="advice__item">
    <p>${finding.message}</p>
    <button
      class="button button--link"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? id : nothing}
      aria-label=${words.t('editor.advice.why.name', { message: finding.message })}
      @click=${() => acts.toggle(key)}
    >
      ${words.t('editor.advice.why')}
    </button>
    ${isOpen ? reasons(scene, finding, id) : nothing}
  </div>`;
}

/** The words of the finding list, which the editor brings with it. */
function reasons({ words }: EditorScene, { rule, sources }: Finding, id: string): TemplateResult {
  const known = laterRules.loaded?.rules.find((one) => one.id === rule);
  return html`<dl class="advice__why" id=${id}>
    ${known ? reason(words.t('findings.why'), known.why) : nothing}
    ${known ? reason(words.t('findings.help'), known.help) : nothing}
    ${sources.map(({ title, at, status }) =>
      reason(
        words.t('findings.sources'),
        `${words.t('findings.source', { title, at })} (${words.t(`findings.standing.${status}`)})`,
      ),
    )}
  </dl>`;
}

const reason = (term: string, text: string): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
