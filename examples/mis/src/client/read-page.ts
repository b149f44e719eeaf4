/** The page that shows a plan. */
import '@isp-kit/components/define/isp-plan-viewer';
import { elementNamed, fillElement } from './page-element.ts';

await fillElement(elementNamed('isp-plan-viewer'));
