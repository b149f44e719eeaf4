/** Registers `<isp-plan-viewer>`. */
import { IspPlanViewer } from '../elements/plan-viewer/plan-viewer.ts';
import { defineElement } from './define-element.ts';

defineElement('isp-plan-viewer', IspPlanViewer);
