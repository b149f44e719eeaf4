/** Every state of the viewer that looks or sounds different. */
import '../../../src/define/isp-plan-viewer.ts';
import type { IspPlanViewer } from '../../../src/elements/plan-viewer/plan-viewer.ts';
import { planNamed, put, today, unfold, type States } from './on-page.ts';

async function viewer(
  name: string,
  audience: string,
  more: Partial<IspPlanViewer> = {},
): Promise<IspPlanViewer> {
  const plan = await planNamed(name);
  return put('isp-plan-viewer', { plan, audience, today, ...more });
}

async function opened(...given: Parameters<typeof viewer>): Promise<IspPlanViewer> {
  const element = await viewer(...given);
  await unfold(element);
  return element;
}

/** The plan as it stood, before somebody changed words, took a line out and added one. */
async function earlierThan(name: string) {
  const plan = structuredClone(await planNamed(name));
  const [first] = plan.outcomes;
  if (first) first.statement = 'Another sentence that stood here before.';
  plan.adjustments.pop();
  plan.about.strengths = [];
  return plan;
}

const rich = 'year-9-disagreement';

export const viewerStates: States = {
  empty: () => put('isp-plan-viewer', { today }),
  'error: no plan at all': () =>
    put('isp-plan-viewer', { plan: { format: 'x' }, audience: 'parent', today }),
  'as it opens': () => viewer(rich, 'senco'),
  'filled, for staff': () => opened(rich, 'senco'),
  'filled, for parents': () => opened('year-3-two-packages', 'parent'),
  'filled, for the child': () => opened('year-6-aac-before-the-move', 'child'),
  'filled, in a base': () => opened('year-9-inclusion-base', 'senco'),
  'filled, at a college': () => opened('college-kitchen-and-key', 'senco'),
  withheld: () => opened(rich, 'class-teacher'),
  'read-only, without buttons': () => viewer(rich, 'parent', { noActions: true }),
  'easy-read': () => opened('year-6-aac-before-the-move', 'child', { easyRead: true }),
  'changed since': async () =>
    opened(rich, 'senco', { earlier: await earlierThan(rich), since: '2026-09-01' }),
  findings: () => opened('year-4-not-delivered', 'senco', { showFindings: '' }),
  'with links to lines': () => opened(rich, 'senco', { anchors: true }),
  'Urdu first': () => opened('year-1-urdu-first', 'parent'),
};
