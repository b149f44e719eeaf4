/** Opens the README's HTML sample in Chromium, with the packed bundle where its script points. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { startOptions } from '../browsers/start-browser.ts';
import { wholePage, type Sample } from './samples.ts';

const origin = 'http://sample.test';
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** The folder of the packed components, and the plan that the sample may fetch. */
export interface SampleFiles {
  components: string;
  plan: string;
}

/** Whatever host the sample names, its script is the file that was packed. */
export function fileFor(url: string, files: SampleFiles): string | undefined {
  const { pathname } = new URL(url);
  if (pathname.endsWith('.json')) return files.plan;
  const inside = /(?:@isp-kit\/components(?:@[^/]+)?\/|^\/)(.+)$/.exec(pathname)?.[1];
  if (inside === undefined) return undefined;
  const places = [
    inside,
    path.join('dist', inside),
    path.join('dist/bundle', path.basename(inside)),
  ];
  return places.map((place) => path.join(files.components, place)).find((file) => existsSync(file));
}

async function answer(request: HTTPRequest, html: string, files: SampleFiles): Promise<void> {
  if (request.url() === `${origin}/`) {
    return request.respond({ contentType: 'text/html', body: html });
  }
  const file = fileFor(request.url(), files);
  if (file === undefined) return request.respond({ status: 404, body: '' });
  const contentType = types[path.extname(file)] ?? 'text/plain';
  const headers = { 'access-control-allow-origin': '*' };
  return request.respond({ contentType, headers, body: readFileSync(file, 'utf8') });
}

/** The tags that never got a class, or that show nothing, once the page has settled. */
async function emptyElements(page: Page): Promise<string[]> {
  await page.waitForNetworkIdle({ idleTime: 300 });
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter((one) =>
      one.localName.startsWith('isp-'),
    );
    if (elements.length === 0) return ['the page has no isp- element'];
    return elements
      .filter((one) => (one.shadowRoot?.textContent ?? '').trim() === '')
      .map((one) => `<${one.localName}> shows nothing`);
  });
}

/** Returns what went wrong, a line each. */
export async function runHtmlSample(sample: Sample, files: SampleFiles): Promise<string[]> {
  const problems: string[] = [];
  const browser = await puppeteer.launch(startOptions('chromium'));
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) {
        problems.push(message.text());
      }
    });
    await page.setRequestInterception(true);
    const html = wholePage(sample.code);
    page.on('request', (request) => void answer(request, html, files));
    await page.goto(`${origin}/`);
    return [...(await emptyElements(page)), ...problems];
  } finally {
    await browser.close();
  }
}
