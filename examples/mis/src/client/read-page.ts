/** The page that shows a plan. */
import '@isp-kit/components/define/isp-plan-viewer';
import type { PreparedView } from '@isp-kit/components';
import { elementNamed, fillElement } from './page-element.ts';

const viewer = elementNamed('isp-plan-viewer');
const { audience, dataset } = viewer;
// The server has cut the plan for whoever is signed in, and only it knows what was left out and why.
// The viewer shows such a view as it is, so this page carries nothing that reads or cuts plans.
const facts = JSON.parse(dataset['view'] ?? '{}') as Pick<PreparedView, 'withheld' | 'next'>;
await fillElement(viewer, (plan) => {
  viewer.view = { ...facts, plan, audience };
});
