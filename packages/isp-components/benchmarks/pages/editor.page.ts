/** The editor with a plan, as a host opens it. */
import type { Plan } from '@isp-kit/core/plan';
import '@isp-kit/components/define/isp-plan-editor';

const answer = await fetch('plan.json');
const editor = document.createElement('isp-plan-editor');
editor.audience = 'senco';
editor.today = '2029-10-01';
editor.plan = (await answer.json()) as Plan;
document.querySelector('main')?.append(editor);
