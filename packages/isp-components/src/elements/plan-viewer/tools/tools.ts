/** What a reader can do with a plan that is shown: hear it, copy it, see what has changed, link to a line. */
import { nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { PlanChangesController } from '../../../controllers/plan-changes-controller.ts';
import { planText, type TextDetail } from '../../../controllers/plan-text.ts';
import { IspLineSelectEvent } from '../../../events/line-select.ts';
import { furtherStyles } from '../../../styles/further-styles.ts';
import { passagesIn } from '../read-aloud/passages.ts';
import { Reader } from '../read-aloud/reader.ts';
import { canSpeak, voiceFor } from '../read-aloud/voices.ts';
import type { Scene } from '../scene.ts';
import { actions, type Notice } from './actions.ts';
import { changesPanel } from './changes-panel.ts';
import { copyText } from './copy-text.ts';
import { lineLinks } from './line-links.ts';
import { toolStyles } from './tools.styles.ts';

export { viewerTools } from '../../../locales/en/viewer-tools.ts';

export const styles: CSSResult[] = [...furtherStyles, toolStyles];

export interface ToolsHost extends LitElement {
  readonly earlier: unknown;
  readonly since: string | undefined;
  readonly anchors: boolean;
  readonly noActions: boolean;
}

export class Tools {
  readonly #host: ToolsHost;
  readonly #changes: PlanChangesController;
  readonly #reader: Reader;
  #notice: Notice | undefined;
  readonly #voicesChanged = () => this.#host.requestUpdate();

  constructor(host: ToolsHost) {
    this.#host = host;
    this.#changes = new PlanChangesController(host);
    this.#reader = new Reader(() => {
      this.#notice = undefined;
      host.requestUpdate();
    });
    host.addController({
      hostConnected: () => {
        if (canSpeak()) speechSynthesis.addEventListener('voiceschanged', this.#voicesChanged);
      },
      hostDisconnected: () => {
        this.#reader.stop();
        if (canSpeak()) speechSynthesis.removeEventListener('voiceschanged', this.#voicesChanged);
      },
    });
  }

  /** What is still being worked out. */
  get pending(): Promise<void> | undefined {
    return this.#changes.pending;
  }

  /** The buttons, with the place where what they did is announced. */
  row(scene: Scene): TemplateResult | typeof nothing {
    if (this.#host.noActions) return nothing;
    return actions(scene, {
      notice: this.#notice,
      reading: this.#reader.state,
      canRead: voiceFor(scene.plan.language) !== undefined,
      copy: () => void this.copy(scene, 'one-page'),
      closeText: () => this.#say(undefined),
      read: () => this.read(),
      pause: () => this.#reader.pause(),
      resume: () => this.#reader.resume(),
      stop: () => this.#reader.stop(),
    });
  }

  changes(scene: Scene): TemplateResult | typeof nothing {
    const { earlier, since } = this.#host;
    return changesPanel(scene, this.#changes.since(earlier, scene), since);
  }

  beside(scene: Scene, lineId: string): TemplateResult | typeof nothing {
    const { earlier, since, anchors } = this.#host;
    const state = this.#changes.since(earlier, scene);
    const kind = state.status === 'ready' ? state.kinds.get(lineId) : undefined;
    const select = anchors ? (line: string) => this.#select(line) : undefined;
    return lineLinks(scene, lineId, { kind, since, select });
  }

  /** Where it cannot be copied the text is shown, selected, so that nobody has to do without. */
  async copy(scene: Scene, detail: TextDetail): Promise<boolean> {
    const written = planText(scene, detail);
    const text = written.then((known) => known ?? Promise.reject(new Error('not loaded')));
    // Handled below; without this a refusal before the text is there would be reported as unhandled.
    text.catch(() => undefined);
    const isCopied = await copyText(text);
    const shown = await written;
    if (isCopied) this.#say({ kind: 'copied' });
    else this.#say(shown === undefined ? { kind: 'failed' } : { kind: 'refused', text: shown });
    await this.#host.updateComplete;
    if (!isCopied) this.#selectText();
    return isCopied;
  }

  /** Reads the first page, a part of it, or a line. False where there is no voice or nothing to read. */
  read(part?: string): boolean {
    const root = this.#host.shadowRoot;
    const name = part === undefined ? 'page' : CSS.escape(part);
    const place = root?.querySelector(`[part~="${name}"], #${name}`);
    const passages = place ? passagesIn(place).filter(({ language }) => voiceFor(language)) : [];
    if (passages.length === 0) return false;
    this.#reader.read(passages);
    return true;
  }

  stop(): void {
    this.#reader.stop();
  }

  #say(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }

  #selectText(): void {
    const text = this.#host.shadowRoot?.querySelector<HTMLElement>('.copy__text');
    if (!text) return;
    text.focus();
    getSelection()?.selectAllChildren(text);
  }

  /** Whether the page’s address may come to end in the line. */
  #select(line: string): boolean {
    return this.#host.dispatchEvent(new IspLineSelectEvent({ line }));
  }
}
