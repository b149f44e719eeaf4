/** Registers `<isp-plan-editor>` and, once there is advice, the finding list that it shows it in. */
import { findingListRegistry } from '../context/finding-list-registry.ts';
import { IspPlanEditor } from '../elements/plan-editor/plan-editor.ts';
import { defineElement } from '../base/define-element.ts';

findingListRegistry.register = () => import('./isp-finding-list.ts');
defineElement('isp-plan-editor', IspPlanEditor);
