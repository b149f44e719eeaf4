/** Every step and state of the review form. */
import '../../../src/define/isp-review-form.ts';
import { richPlan } from '../../../src/elements/review-form/testing/rich-plan.ts';
import type { IspReviewForm } from '../../../src/elements/review-form/review-form.ts';
import {
  answer,
  found,
  never,
  pause,
  planNamed,
  press,
  put,
  rootOf,
  settled,
  today,
  type States,
} from './on-page.ts';

const steps = [
  'Since last time',
  'The meeting',
  'What the child and family say',
  'What we are working on',
  'Help',
  'What happens next',
  'Who agrees',
  'Check before you save',
] as const;

async function form(more: Partial<IspReviewForm> = {}): Promise<IspReviewForm> {
  const plan = richPlan(await planNamed('year-3-two-packages'));
  return put('isp-review-form', { plan, audience: 'senco', today, ...more });
}

const titleOf = (element: HTMLElement) =>
  rootOf(element).querySelector('#step-title')?.textContent.replace(/\s+/g, ' ').trim();

/** Chooses the first answer wherever one is asked for. */
async function answerStep(element: HTMLElement): Promise<void> {
  for (let pass = 0; pass < 2; pass++) {
    for (const group of rootOf(element).querySelectorAll('fieldset')) {
      const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      const isOptional = group.querySelector('.field__optional') !== null;
      if (!isOptional && !radios.some(({ checked }) => checked)) radios[0]?.click();
    }
    await settled(element, 5);
  }
}

async function at(step: (typeof steps)[number], more?: Partial<IspReviewForm>) {
  const element = await form(more);
  for (let tries = 0; tries < steps.length && titleOf(element) !== step; tries++) {
    await answerStep(element);
    (await found(element, '#continue')).click();
    await settled(element, 10);
  }
  if (titleOf(element) !== step) throw new Error(`Not at “${step}”: ${titleOf(element) ?? ''}`);
  return element;
}

const wrong = (step: (typeof steps)[number]) => async () => {
  const element = await at(step);
  await press(element, '#continue');
  return element;
};

async function saved(outcomeOf: (element: IspReviewForm) => unknown): Promise<IspReviewForm> {
  const element = await at('Check before you save');
  answer(element, 'isp-review-save', outcomeOf(element));
  await press(element, '#continue');
  return element;
}

const choose = (element: HTMLElement, selector: string) => press(element, selector);

async function offered(): Promise<IspReviewForm> {
  const keeping = { drafts: true, draftUser: 'okafor-reviews' };
  await at('What the child and family say', keeping);
  await pause(900);
  document.querySelector('main')?.replaceChildren();
  await pause(100);
  const element = await form(keeping);
  await found(element, '#draft-use');
  await settled(element);
  return element;
}

export const reviewStates: States = {
  empty: () => put('isp-review-form', { today }),
  ...Object.fromEntries(steps.map((step) => [`filled: ${step}`, () => at(step)])),
  'a decision that was not carried out': async () => {
    const element = await form();
    await choose(element, 'input[value="not-done"]');
    await press(element, '#continue');
    return element;
  },
  'error: The meeting': wrong('The meeting'),
  'error: What happens next': wrong('What happens next'),
  'an outcome that changes': async () => {
    const element = await at('What we are working on');
    await choose(element, 'input[name$="-next"][value="change"]');
    await press(element, '#continue');
    return element;
  },
  'help carried forward': async () => {
    const element = await at('Help');
    await press(element, '#carry-provision');
    return element;
  },
  'a day of one’s own': async () => {
    const element = await at('What happens next');
    await choose(element, 'input[name="q-next-day"][value="own"]');
    return element;
  },
  'somebody does not agree': async () => {
    const element = await at('Who agrees');
    await choose(element, 'input[name="q-agreement-child-position"][value="not-agreed"]');
    return element;
  },
  'error: a failed save': () => saved(() => ({ status: 'failed', message: 'No connection.' })),
  offline: () => saved(() => ({ status: 'failed', retryWhenOnline: true })),
  saving: () => saved(() => never),
  saved: async () => {
    const element = await at('Check before you save');
    element.addEventListener('isp-review-save', ({ detail }) => {
      detail.respondWith(Promise.resolve({ status: 'saved', plan: detail.plan }));
    });
    await press(element, '#continue');
    return element;
  },
  conflict: async () => {
    const element = await saved(({ plan }) => {
      const current = structuredClone(plan);
      if (current?.outcomes[0]) current.outcomes[0].achievement = 'exceeded';
      return { status: 'conflict', current };
    });
    if (rootOf(element).querySelector('#continue')) await press(element, '#continue');
    return element;
  },
  'read-only': () => form({ audience: 'parent' }),
  withheld: () => form({ audience: 'class-teacher' }),
  disabled: async () => {
    const element = await form();
    element.disabled = true;
    await settled(element);
    return element;
  },
  'draft offer': offered,
};
