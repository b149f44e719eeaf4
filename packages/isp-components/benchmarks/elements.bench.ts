/**
 * How soon the elements are drawn and what a key costs in them, beside plain HTML of sixty fields
 * and beside libraries that make a form of a schema, in the same run. Each page is opened in a
 * fresh tab, in turn, at full speed and at a quarter of it.
 */
import type { IspPlanEditor } from '@isp-kit/components';
import { rightsFor } from '@isp-kit/core/access';
import { profileById } from '@isp-kit/core/policy/profiles';
import { nextReview } from '@isp-kit/core/reviews';
import puppeteer, { type Browser } from 'puppeteer-core';
import path from 'node:path';
import { startOptions } from '../../../scripts/browsers/start-browser.ts';
import { PageServer, peersFolder, type MeasuredPage } from './measured-pages.ts';
import { nestedText } from './neutral-form.ts';
import { longPlan, shortPlan, tenTimesPlan } from './sample-plans.ts';
import { median, perKey, scrolling, untilDrawn } from './stopwatch.ts';

const LOADS = 7;
/** In how many of the loads keys are typed: the last ones. */
const TYPED = 3;
const today = '2029-10-01';
const long = longPlan(1000);

const viewOf = (plan: typeof long) => ({
  plan,
  withheld: [],
  audience: 'senco',
  next: nextReview(plan, { today, profile: profileById(plan.profile) }),
});
/** What a host sends that has worked out what its user may do, as the guide says. */
const withRights = (plan: typeof long) => ({
  plan,
  rights: rightsFor(plan, { actor: { audience: 'senco' }, today }),
});
const controls = { selector: 'input, textarea, select', atLeast: 60 };
const lineText = ({ barriers }: typeof long) => barriers[1]?.statement ?? '';

const form: MeasuredPage = {
  name: 'plain HTML',
  script: 'pages/plain.page.ts',
  controls,
  nestedText,
};
const ours: MeasuredPage[] = [
  {
    name: 'isp-plan-editor',
    script: 'pages/editor.page.ts',
    controls: { selector: 'textarea', atLeast: 3 },
    nestedText: lineText(shortPlan),
    answers: { 'plan.json': withRights(shortPlan) },
  },
  {
    name: 'isp-plan-editor, ten times longer',
    script: 'pages/editor.page.ts',
    controls: { selector: 'textarea', atLeast: 3 },
    nestedText: lineText(tenTimesPlan),
    answers: { 'plan.json': withRights(tenTimesPlan) },
  },
  {
    name: 'isp-plan-editor, 1,000 lines',
    script: 'pages/editor.page.ts',
    controls: { selector: 'textarea', atLeast: 3 },
    nestedText: lineText(long),
    answers: { 'plan.json': withRights(long) },
  },
  {
    name: 'isp-plan-editor, rights not handed over',
    script: 'pages/editor.page.ts',
    controls: { selector: 'textarea', atLeast: 3 },
    nestedText: lineText(shortPlan),
    answers: { 'plan.json': { plan: shortPlan } },
  },
  {
    name: 'isp-plan-viewer',
    script: 'pages/viewer.page.ts',
    controls: { selector: 'article', atLeast: 1 },
    answers: { 'view.json': viewOf(shortPlan) },
  },
  {
    name: 'isp-plan-viewer, 1,000 lines',
    script: 'pages/viewer.page.ts',
    controls: { selector: 'article', atLeast: 1 },
    answers: { 'view.json': viewOf(long) },
  },
];
const folder = process.argv.includes('--no-peers') ? undefined : peersFolder();
const peers = ['jsfe', 'jedison', 'rjsf', 'jsonforms', 'surveyjs'].map((name) => ({
  ...form,
  name,
  script: path.join(folder ?? '', `${name}.js`),
  // JSON Forms draws some of the choices as text.
  ...(name === 'jsonforms' && { controls: { ...controls, atLeast: 50 } }),
}));
const pages = [form, ...ours, ...(folder === undefined ? [] : peers)];

const server = await PageServer.start();
const browser = await puppeteer.launch(startOptions('chromium'));
try {
  for (const slowness of [1, 4]) {
    console.log(
      `\n${slowness === 1 ? 'At full speed' : 'At a quarter of the speed'}, median of ${LOADS}`,
    );
    const plain = { drawn: Number.NaN, key: Number.NaN };
    for (const page of pages) {
      const { drawn, key, scroll } = await measured(browser, page, slowness);
      if (page === form) Object.assign(plain, { drawn, key });
      console.log(
        [
          page.name.padEnd(30),
          `drawn ${drawn.toFixed(0).padStart(5)} ms, ${(drawn / plain.drawn).toFixed(2)} of plain`,
          key === undefined
            ? ''
            : `a key ${key.toFixed(1)} ms, ${(key / plain.key).toFixed(2)} of plain`,
          scroll &&
            `scrolling: ${scroll.longFrames} frames over 50 ms, longest ${scroll.longest.toFixed(0)} ms`,
        ]
          .filter(Boolean)
          .join('   '),
      );
    }
  }
} finally {
  await browser.close();
  server.stop();
}

async function measured(from: Browser, page: MeasuredPage, slowness: number) {
  const address = await server.put(page);
  const drawn: number[] = [];
  const keys: number[] = [];
  let scroll: Awaited<ReturnType<typeof scrolling>> | undefined;
  for (let load = 0; load < LOADS; load += 1) {
    const tab = await from.newPage();
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    await tab.setCacheEnabled(false);
    await tab.emulateCPUThrottling(slowness);
    drawn.push(await untilDrawn(tab, address, page));
    if (load >= LOADS - TYPED && page.nestedText !== undefined) {
      if (page.script.includes('editor')) await openLines(tab);
      keys.push(await perKey(tab, session, page.nestedText));
    }
    if (load === LOADS - 1 && page.name.includes('isp-')) scroll = await scrolling(tab);
    await tab.close();
  }
  return { drawn: median(drawn), key: keys.length > 0 ? median(keys) : undefined, scroll };
}

/** To the part with the nested field, with its second line open. */
async function openLines(tab: Awaited<ReturnType<Browser['newPage']>>): Promise<void> {
  await tab.evaluate(async () => {
    const editor = document.querySelector<IspPlanEditor>('isp-plan-editor');
    const id = editor?.plan?.barriers[1]?.id ?? '';
    editor?.focusField(`/barriers/${id}/statement`);
    await editor?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
}
