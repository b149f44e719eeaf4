/** Every state of the editor that looks or sounds different. */
import { starterBank } from '@isp-kit/fixtures';
import '../../../src/define/isp-plan-editor.ts';
import { laterMoving } from '../../../src/elements/plan-editor/line-moving/later-moving.ts';
import { laterSections } from '../../../src/elements/plan-editor/sections/later-sections.ts';
import { laterViews } from '../../../src/elements/plan-editor/sections/later-views.ts';
import type { IspPlanEditor } from '../../../src/elements/plan-editor/plan-editor.ts';
import {
  answer,
  never,
  pause,
  found,
  planNamed,
  press,
  put,
  rootOf,
  settled,
  today,
  type,
  unfold,
  type States,
} from './on-page.ts';

const usual = 'year-8-planning-and-anxiety';

async function editor(name = usual, more: Partial<IspPlanEditor> = {}): Promise<IspPlanEditor> {
  await Promise.all([laterSections.want(), laterViews.want()]);
  const plan = await planNamed(name);
  return put('isp-plan-editor', { plan, audience: 'senco', today, ...more });
}

/** Goes to a part by its name in the list of parts. */
export async function openPart(element: HTMLElement, title: string): Promise<void> {
  const items = [...rootOf(element).querySelectorAll<HTMLElement>('.nav__item')];
  const item = items.find((one) => one.querySelector('span')?.textContent.trim() === title);
  if (!item) throw new Error(`There is no part “${title}”.`);
  item.click();
  await settled(element);
}

const part = (title: string, name: string) => async () => {
  const element = await editor(name);
  await openPart(element, title);
  await unfold(element);
  return element;
};

const nothingIn = (title: string) => async () => {
  const element = await editor('nursery-noise-and-change');
  await openPart(element, title);
  return element;
};

/** A part with nothing in it, then with a line begun, and a number that is none. */
const begun = (title: string) => async () => {
  const element = await editor('nursery-noise-and-change', { noFindings: true });
  await openPart(element, title);
  const root = rootOf(element);
  root.querySelector<HTMLElement>('.section [id$="-add"]')?.click();
  root.querySelector<HTMLElement>('[id$="-enter"]')?.click();
  await settled(element);
  if (root.querySelector('.section .control--day')) {
    await type(element, '.section .control--day', '99');
  }
  await element.save();
  await settled(element);
  return element;
};

/** Parts, each with a plan that has much of it. */
const filled: Readonly<Record<string, string>> = {
  'About the child': usual,
  'In their own words': usual,
  'The child or young person': usual,
  'What gets in the way': usual,
  'What adults do': usual,
  'What we are working on': usual,
  'Help in full': 'year-3-two-packages',
  People: usual,
  Settings: usual,
  'Time in a base': 'year-9-inclusion-base',
  Moves: 'year-5-moved-in-october',
  'Advice from professionals': 'year-2-hands-and-balance',
  'EHC plan': 'year-3-two-packages',
  'Other plans': 'college-kitchen-and-key',
  Documents: 'year-4-not-delivered',
  'Whether the help happened': 'year-4-not-delivered',
  'Progress, seen day by day': 'year-2-hands-and-balance',
  Reviews: usual,
  'Who agreed': usual,
  Concerns: 'year-4-not-delivered',
  'Why there is a plan': 'year-3-two-packages',
};

const outcome = (element: IspPlanEditor, field: string) =>
  `#at-outcomes-${element.plan?.outcomes[0]?.id ?? ''}-${field}`;

/** Something is written, so that there is something to save. */
async function written(more: Partial<IspPlanEditor> = {}): Promise<IspPlanEditor> {
  const element = await editor(usual, { noFindings: true, ...more });
  element.focusField(`/outcomes/${element.plan?.outcomes[0]?.id ?? ''}/target`);
  await settled(element);
  await type(element, outcome(element, 'target'), 'At most two pieces late in spring term 2027.');
  return element;
}

async function saved(outcomeOf: (element: IspPlanEditor) => unknown): Promise<IspPlanEditor> {
  const element = await written();
  answer(element, 'isp-plan-save', outcomeOf(element));
  void element.save();
  await settled(element);
  return element;
}

const stored = ({ plan }: IspPlanEditor) => plan && { ...plan, revision: plan.revision + 1 };

async function noted(): Promise<IspPlanEditor> {
  const plan = await planNamed(usual);
  const at = `/outcomes/${plan.outcomes[0]?.id ?? ''}/target`;
  const note = {
    id: '00000000-0000-4000-8000-000000000001',
    at,
    text: 'Could this say how often, and who looks?',
    author: { name: 'Mrs Okafor', audience: 'senco' },
    writtenAt: '2026-11-20T10:32:00Z',
    replies: [],
    status: 'open',
  } as const;
  const element = await editor(usual, {
    noFindings: true,
    actorName: 'Miss Hartley',
    notes: [
      { ...note, kind: 'comment' },
      {
        ...note,
        id: '00000000-0000-4000-8000-000000000002',
        kind: 'suggestion',
        edit: { type: 'set', at, value: 'Two pieces of work late at most.' },
        basedOn: plan.outcomes[0]?.target ?? '',
      },
    ],
  });
  element.focusField(at);
  await press(element, `${outcome(element, 'target')}-notes`);
  return element;
}

/** Written, and taken away before it was saved, as by a browser that stops. */
async function offered(): Promise<IspPlanEditor> {
  const keeping = { drafts: true, draftUser: 'okafor' };
  await written(keeping);
  await pause(900);
  document.querySelector('main')?.replaceChildren();
  await pause(100);
  const element = await editor(usual, { noFindings: true, ...keeping });
  await found(element, '[part="draft"]');
  await settled(element);
  return element;
}

const situations: States = {
  empty: () => put('isp-plan-editor', { today }),
  'empty: a part with no line': nothingIn('Documents'),
  'empty: a part with no entry': nothingIn('Whether the help happened'),
  'error: several fields': async () => {
    const element = await written();
    await type(element, outcome(element, 'dueOn'), '99');
    await type(element, outcome(element, 'statement'), '');
    await element.save();
    await settled(element);
    return element;
  },
  'error: a failed save': () => saved(() => ({ status: 'failed', message: 'No connection.' })),
  offline: () => saved(() => ({ status: 'failed', retryWhenOnline: true })),
  saving: () => saved(() => never),
  saved: () => saved((element) => ({ status: 'saved', plan: stored(element) })),
  conflict: () =>
    saved((element) => {
      const current = structuredClone(stored(element));
      if (current?.outcomes[0])
        current.outcomes[0].target =
          'No more than 4 in spring term 2027, and never two weeks running.';
      return { status: 'conflict', current };
    }),
  'read-only': async () => {
    const element = await editor(usual, { audience: 'parent' });
    await openPart(element, 'Help in full');
    await unfold(element);
    return element;
  },
  withheld: async () => {
    const element = await editor('year-9-disagreement', { audience: 'class-teacher' });
    await openPart(element, 'Concerns');
    return element;
  },
  disabled: async () => {
    const element = await editor(usual, { disabled: true });
    await openPart(element, 'What we are working on');
    await unfold(element);
    return element;
  },
  'notes open': noted,
  'draft offer': offered,
  'starters open': async () => {
    const element = await editor(usual, { starters: starterBank });
    await openPart(element, 'What adults do');
    await press(element, '#at-adjustments-idea');
    await found(element, 'dialog .starters__idea');
    return element;
  },
  'advice explained': async () => {
    const plan = await planNamed(usual);
    plan.about.strengths = [];
    const element = await editor(usual, { plan });
    await found(element, '.advice');
    for (const why of rootOf(element).querySelectorAll<HTMLElement>('.advice__item button')) {
      why.click();
    }
    await settled(element);
    return element;
  },
  'a line taken out, and another lifted': async () => {
    const element = await editor();
    await openPart(element, 'What adults do');
    await press(element, '.line__remove');
    await laterMoving.want();
    await press(element, '.line__handle');
    return element;
  },
  'the list of parts open': async () => {
    const element = await editor();
    await press(element, '#nav-toggle');
    return element;
  },
};

const entriesOf = <Value>(prefix: string, from: readonly string[], make: (one: string) => Value) =>
  from.map((one) => [`${prefix}: ${one}`, make(one)] as const);

export const editorStates: States = {
  ...situations,
  ...Object.fromEntries([
    ...entriesOf('filled', Object.keys(filled), (title) => part(title, filled[title] ?? usual)),
    ...entriesOf('begun, with an error', Object.keys(filled).slice(1), begun),
  ]),
};
