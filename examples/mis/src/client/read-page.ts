/** The page that shows a plan. */
import '@isp-kit/components/define/isp-plan-viewer';
import type { Withheld } from '@isp-kit/core/access';
import { elementNamed, fillElement } from './page-element.ts';

const viewer = elementNamed('isp-plan-viewer');
// The server sends a view: only it knows what was left out, and nobody should think they see it all.
viewer.withheld = JSON.parse(viewer.dataset['withheld'] ?? '[]') as Withheld[];
await fillElement(viewer);
