/** The editor with a plan and the rights of whoever writes, as a host that has worked them out opens it. */
import type { Rights } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import '@isp-kit/components/define/isp-plan-editor';

const { plan, rights } = (await (await fetch('plan.json')).json()) as {
  plan: Plan;
  rights?: Rights;
};
const editor = document.createElement('isp-plan-editor');
editor.audience = 'senco';
editor.today = '2029-10-01';
editor.rights = rights;
editor.plan = plan;
document.querySelector('main')?.append(editor);
