/** Registers `<isp-plan-editor>`, and the finding list that it shows its advice in. */
import { IspPlanEditor } from '../elements/plan-editor/plan-editor.ts';
import { defineElement } from './define-element.ts';
import './isp-finding-list.ts';

defineElement('isp-plan-editor', IspPlanEditor);
