/** Unsaved writing survives a browser that is killed, and cannot be read from what the browser leaves on disk. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs } from '../../../scripts/browsers/start-browser.ts';
import { findBrowser } from '../../../scripts/browsers/find-browser.ts';
import { startServer, type RunningServer } from '../src/server.ts';
import { planOf } from './testing/invented.ts';
import { filesWith } from './testing/profile.ts';
import { freshFolder } from './testing/program.ts';

/** In every word that is typed here, and nowhere else. */
const MARK = 'quixotica';
const CONTROL = 'controlword';
const jude = planOf('Jude');
const field = `/outcomes/${jude.outcomes[0]!.id}/statement`;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('unsaved writing', () => {
  const dataFolder = freshFolder();
  const profile = mkdtempSync(path.join(tmpdir(), 'isp-profile-'));
  let server: RunningServer;
  let origin: string;
  let browser: Browser;

  /** The same profile each time, as on somebody’s own laptop. */
  async function start(): Promise<Page> {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      userDataDir: profile,
      args: chromiumArgs(),
    });
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    return page;
  }

  async function signIn(page: Page): Promise<void> {
    await page.goto(`${origin}/sign-in`);
    await page.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find(({ innerText }) => innerText.startsWith('Mrs Okafor'))!.click();
    });
    await Promise.all([page.waitForNavigation(), page.click('main button')]);
  }

  /** Opens the page on which the plan is written, with the cursor in the words of its first outcome. */
  async function openPlan(page: Page): Promise<void> {
    await page.goto(`${origin}/plans/${jude.id}/change`);
    await page.waitForSelector('isp-plan-editor >>> .section');
    await page.evaluate((at) => {
      document.querySelector('isp-plan-editor')!.focusField(at);
    }, field);
    await wait(300);
  }

  const shown = (page: Page) =>
    page.$eval('isp-plan-editor >>> .frame', (frame) => (frame as HTMLElement).innerText);

  /** Waits until the writing is offered, and takes it. */
  async function takeUp(page: Page): Promise<string> {
    await page.waitForSelector('isp-plan-editor >>> #draft-use');
    assert.match(await shown(page), /You have unsaved writing from [0-9]+:[0-9]{2}/);
    assert.ok(!(await shown(page)).includes(MARK), 'nothing is put back in silence');
    await page.click('isp-plan-editor >>> #draft-use');
    return page.evaluate((id) => {
      const editor = document.querySelector('isp-plan-editor')!;
      return editor.plan!.outcomes.find((outcome) => outcome.id === id)!.statement;
    }, jude.outcomes[0]!.id);
  }

  before(async () => {
    server = await startServer({ host: '127.0.0.1', port: 0, dataFolder });
    ({ origin } = new URL(server.address));
  });
  after(async () => {
    await browser.close();
    await server.stop();
    for (const folder of [dataFolder, profile]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('survives a browser that is killed in the middle of a word, but for two seconds at most', async (t) => {
    for (const length of [1, 3, 12]) {
      let page = await start();
      await signIn(page);
      await openPlan(page);
      if ((await page.$('isp-plan-editor >>> #draft-throw')) !== null) {
        await page.click('isp-plan-editor >>> #draft-throw');
        await page.evaluate((at) => {
          document.querySelector('isp-plan-editor')!.focusField(at);
        }, field);
        await wait(300);
      }
      // Where anything can be found on disk, this can: so the search below means something.
      await page.evaluate(async (word) => {
        await new Promise((resolve) => {
          const opening = indexedDB.open('control', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('words');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('words', 'readwrite', {
              durability: 'strict',
            });
            transaction.objectStore('words').put(word, 'word');
            transaction.oncomplete = resolve;
          };
        });
      }, CONTROL);

      const typed: { word: string; at: number }[] = [];
      const begun = Date.now();
      while (Date.now() - begun < length * 1000) {
        const word = `${MARK}${String(typed.length + 1).padStart(3, '0')}`;
        await page.keyboard.type(`${word} `);
        typed.push({ word, at: Date.now() });
        await wait(60);
      }
      const child = browser.process()!;
      const killedAt = Date.now();
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await wait(500);
      assert.deepEqual(filesWith(profile, MARK), [], 'what was typed is nowhere in plain form');
      assert.notDeepEqual(filesWith(profile, CONTROL), [], 'the search finds what is there');

      page = await start();
      await signIn(page);
      await openPlan(page);
      if (length < 2) {
        // Less than two seconds may be lost altogether.
        await browser.close();
        continue;
      }
      const text = await takeUp(page);
      const lost = typed.filter(({ word }) => !text.includes(word));
      const oldest = lost.length > 0 ? killedAt - lost[0]!.at : 0;
      t.diagnostic(`${typed.length} words in ${length} s; lost the last ${oldest} ms`);
      assert.ok(oldest <= 2000, `lost ${oldest} ms`);
      await wait(1500);
      await browser.close();
      assert.deepEqual(filesWith(profile, MARK), [], 'nor is it after an ordinary end');
    }
  });

  it('is gone from the device after signing out', async () => {
    const page = await start();
    await signIn(page);
    await openPlan(page);
    await page.keyboard.type(`${MARK} at the end`);
    await wait(2000);
    const count = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('isp-kit-drafts');
            opening.onsuccess = () => {
              const all = opening.result.transaction('drafts').objectStore('drafts').count();
              all.onsuccess = () => {
                opening.result.close();
                resolve(all.result);
              };
            };
          }),
      );
    assert.ok((await count()) > 0);
    await Promise.all([page.waitForNavigation(), page.click('form[action="/sign-out"] button')]);
    assert.match(page.url(), /sign-in/);
    assert.equal(await count(), 0);
    await signIn(page);
    await openPlan(page);
    await wait(1000);
    assert.equal(await page.$('isp-plan-editor >>> #draft-use'), null);
  });
});
