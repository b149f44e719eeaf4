/** The browsers that tests run in, as data: what they are called, where they live, what installs them. */

export type BrowserName = 'chromium' | 'firefox';

export interface BrowserKind {
  /** What people call it. */
  label: string;
  /** Variables that name a program, the first that is set wins. Ours comes first. */
  variables: readonly [ours: string, ...others: string[]];
  /** What a message asks people to install. */
  install: string;
  /** Debian's package. */
  debianPackage: string;
  /** What to do on Ubuntu, whose package of that name only points to a snap. */
  onUbuntu: string;
  linux: { names: readonly string[]; folders: readonly string[] };
  mac: readonly string[];
  /** Below the folders where Windows keeps programs. */
  windows: readonly string[];
}

export const browserKinds: Readonly<Record<BrowserName, BrowserKind>> = {
  chromium: {
    label: 'Chromium',
    variables: ['ISP_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    install: 'Chromium or Chrome',
    debianPackage: 'chromium',
    onUbuntu: 'install Google Chrome’s own .deb',
    linux: {
      names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
      folders: ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'],
    },
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    label: 'Firefox',
    variables: ['ISP_FIREFOX', 'FIREFOX_BIN'],
    install: 'Firefox',
    debianPackage: 'firefox-esr',
    onUbuntu: 'install Mozilla’s own .deb',
    linux: {
      names: ['firefox-esr', 'firefox'],
      // A snap cannot see a profile in the temporary folder, so its folder is not looked in.
      folders: ['/usr/bin', '/usr/local/bin', '/opt/firefox'],
    },
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};
