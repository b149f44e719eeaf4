/** The page on which a plan is written. */
import '@isp-kit/components/define/isp-plan-editor';
import { elementNamed, fillElement } from './page-element.ts';
import { warnBeforeLeaving } from './warn-before-leaving.ts';

const editor = elementNamed('isp-plan-editor');
const client = await fillElement(editor, (plan) => {
  editor.plan = plan;
});
editor.addEventListener('isp-plan-save', ({ detail }) => {
  detail.respondWith(client.save(detail.plan, detail.base));
});
warnBeforeLeaving(() => editor.matches(':state(dirty)'));
