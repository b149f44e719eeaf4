/** Held against the compiler, not run: a page of React may say this of the elements, and not that. */
import type { Plan } from '@isp-kit/core/plan';
import '../react.ts';

declare const plan: Plan;

export const asMeant = (
  <>
    <isp-plan-viewer plan={plan} audience="class-teacher" headingLevel={3} className="wide" />
    <isp-plan-editor
      plan={plan}
      key={plan.id}
      actor-person={plan.id}
      ref={(editor) => void editor?.focusField('/about')}
      onisp-plan-save={(event) => {
        event.detail.respondWith(Promise.resolve({ status: 'saved', plan: event.detail.plan }));
      }}
    />
    <isp-review-form plan={plan} onisp-review-save={(event) => event.detail.review.kind} />
    <isp-finding-list findings={[]} onisp-finding-select={(event) => event.detail.finding.rule} />
  </>
);

// @ts-expect-error a heading level is a number
export const wrongProperty = <isp-plan-viewer headingLevel="third" />;

// @ts-expect-error what the editor raises has a plan, not a review
export const wrongEvent = <isp-plan-editor onisp-plan-save={(event) => event.detail.review} />;

// @ts-expect-error there is no such element
export const wrongTag = <isp-plan-reader />;
