/** The page on which a review is recorded. */
import '@isp-kit/components/define/isp-review-form';
import { elementNamed, fillElement } from './page-element.ts';
import { warnBeforeLeaving } from './warn-before-leaving.ts';

const form = elementNamed('isp-review-form');
const client = await fillElement(form, (plan) => {
  form.plan = plan;
});
form.addEventListener('isp-review-save', ({ detail }) => {
  detail.respondWith(client.save(detail.plan, detail.base));
});

let answered = false;
form.addEventListener('input', () => {
  answered = true;
});
warnBeforeLeaving(() => answered && !form.matches(':state(saved)'));
