/** Registers `<isp-plan-viewer>`, and, where findings are wanted in one, `<isp-finding-list>`. */
import { IspPlanViewer } from '../elements/plan-viewer/plan-viewer.ts';
import { findingListRegistry } from '../context/finding-list-registry.ts';
import { defineElement } from '../base/define-element.ts';

findingListRegistry.register = () => import('./isp-finding-list.ts');
defineElement('isp-plan-viewer', IspPlanViewer);
