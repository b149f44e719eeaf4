/** Held against the compiler, not run: what Vue’s templates take the elements for. */
import type { Plan } from '@isp-kit/core/plan';
import type { GlobalComponents } from 'vue';
import type { IspPlanSaveEvent } from '../../events/plan-save.ts';
import '../vue.ts';

declare const plan: Plan;

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => {
  $props: infer Taken;
}
  ? Taken
  : never;
type Emit<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => {
  $emit: infer Raised;
}
  ? Raised
  : never;

export const asMeant: Props<'isp-plan-viewer'> = { plan, audience: 'parent', class: 'wide' };

// @ts-expect-error a heading level is a number
export const wrongProperty: Props<'isp-plan-viewer'> = { headingLevel: 'third' };

declare const emit: Emit<'isp-plan-editor'>;
declare const saved: IspPlanSaveEvent;

export const asRaised = () => {
  emit('isp-plan-save', saved);
};

export const wrongEvent = () => {
  // @ts-expect-error the editor records no review
  emit('isp-review-save', saved);
};
