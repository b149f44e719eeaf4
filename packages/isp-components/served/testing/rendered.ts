/** A viewer as a server renders it: HTML with the shadow tree in it, from a view that the server cut. */
import { viewFor } from '@isp-kit/core/access';
import { openPlan, type Plan } from '@isp-kit/core/plan';
import { planFixture, type PlanFixtureName } from '@isp-kit/fixtures';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { readFileSync } from 'node:fs';
import '../../src/define/isp-plan-viewer.ts';
import { IspPlanViewer } from '../../src/elements/plan-viewer/plan-viewer.ts';

export const today = '2026-11-22';

export function planOf(name: PlanFixtureName): Plan {
  const opened = openPlan(JSON.parse(readFileSync(planFixture(name).url, 'utf8')));
  if (!opened.ok) throw new Error(`${name} is no plan`);
  return opened.value;
}

export const viewOf = (plan: Plan, audience: string) => ({
  ...viewFor(plan, { audience, today }),
  audience,
});

export interface Rendering {
  readonly audience: string;
  readonly easyRead?: boolean;
}

export async function renderViewer(plan: Plan, { audience, easyRead = false }: Rendering) {
  await IspPlanViewer.prepareForServer();
  const view = viewOf(plan, audience);
  return collectResult(
    render(
      html`<isp-plan-viewer .view=${view} today=${today} ?easy-read=${easyRead}></isp-plan-viewer>`,
    ),
  );
}
