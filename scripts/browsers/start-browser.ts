/** How a browser is started for a test: without a window, and with a profile that nobody used. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LaunchOptions } from 'puppeteer-core';
import type { BrowserName } from './browser-kinds.ts';
import { findBrowser } from './find-browser.ts';

/** A fresh profile, so that no run sees what another left behind; removed when this process ends. */
function freshProfile(name: BrowserName): string {
  const folder = mkdtempSync(path.join(tmpdir(), `isp-${name}-`));
  process.on('exit', () => {
    // A browser that is still closing may hold files; the system clears its own temporary folder.
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {}
  });
  return folder;
}

/** The sandbox of Chromium cannot work for root, and is left alone for everybody else. */
export function chromiumArgs(isRoot: boolean = process.getuid?.() === 0): string[] {
  return [
    '--headless=new',
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** What Firefox asks of its maker’s servers unless told not to; puppeteer’s own settings come on top. */
const firefoxPrefs = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** For `puppeteer.launch`, the same in either browser: Chromium over CDP, Firefox over WebDriver BiDi. */
export function startOptions(name: BrowserName): LaunchOptions & { userDataDir: string } {
  const shared = { executablePath: findBrowser(name), userDataDir: freshProfile(name) };
  return name === 'firefox'
    ? { ...shared, browser: 'firefox', headless: true, extraPrefsFirefox: firefoxPrefs }
    : { ...shared, args: chromiumArgs() };
}
