/** What the rules say of the plan that is shown: for staff, and only where the host asks for it. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import {
  linesOnTheWay,
  PlanFindingsController,
} from '../../controllers/plan-findings-controller.ts';
import type { IspFindingSelectEvent } from '../../events/finding-select.ts';
import { html } from './first-parts.ts';
import type { Scene } from './scene.ts';

export class FindingsPanel {
  readonly #findings: PlanFindingsController;

  constructor(host: ReactiveControllerHost) {
    this.#findings = new PlanFindingsController(host);
  }

  get pending(): Promise<void> | undefined {
    return this.#findings.pending;
  }

  panel(scene: Scene, profile: string): TemplateResult | typeof nothing {
    const { plan, today, audience, words, level, withheld } = scene;
    const found = this.#findings.of(plan, profile, today);
    if (found === undefined) return nothing;
    const goThere = ({ detail }: IspFindingSelectEvent) => {
      const line = linesOnTheWay(plan, detail.finding.at).at(-1);
      if (line !== undefined) scene.goTo(line);
    };
    return html`<section class="part findings" part="findings">
      <isp-finding-list
        .findings=${found}
        audience=${audience}
        heading-level=${level + 1}
        @isp-finding-select=${goThere}
      ></isp-finding-list>
      ${
        withheld.length === 0
          ? nothing
          : html`<p class="quiet small">${words.t('viewer.findings.partial')}</p>`
      }
    </section>`;
  }
}
