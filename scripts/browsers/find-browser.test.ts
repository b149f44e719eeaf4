import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserIfThere, candidates, locate, remedy } from './find-browser.ts';
import type { Machine } from './machine.ts';
import { chromiumArgs } from './start-browser.ts';

function machine(parts: Partial<Machine> & { files?: string[] } = {}): Machine {
  const { files = [], ...rest } = parts;
  return {
    platform: 'linux',
    env: {},
    isRoot: false,
    exists: (file) => files.includes(file),
    osRelease: '',
    ...rest,
  };
}

describe('finding a browser', () => {
  it('takes our own variable before the others', () => {
    const env = { ISP_CHROMIUM: '/a', CHROME_PATH: '/b', PUPPETEER_EXECUTABLE_PATH: '/c' };
    assert.equal(locate('chromium', machine({ env, files: ['/a', '/b', '/c'] })), '/a');
    const { ISP_CHROMIUM: _ours, ...others } = env;
    assert.equal(locate('chromium', machine({ env: others, files: ['/b', '/c'] })), '/b');
  });

  it('says so when a variable names no file', () => {
    const env = { CHROME_PATH: '/gone' };
    const wrong = machine({ env, files: ['/usr/bin/chromium'] });
    assert.throws(() => locate('chromium', wrong), /CHROME_PATH names \/gone/);
  });

  it('prefers Chromium to Chrome, wherever they are', () => {
    const files = ['/usr/bin/google-chrome', '/usr/local/bin/chromium'];
    assert.equal(locate('chromium', machine({ files })), '/usr/local/bin/chromium');
  });

  it('looks along the path too', () => {
    const env = { PATH: '/nix/bin:/usr/bin' };
    assert.equal(
      locate('chromium', machine({ env, files: ['/nix/bin/chromium'] })),
      '/nix/bin/chromium',
    );
  });

  it('knows where Windows and macOS keep programs', () => {
    const windows = machine({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    assert.ok(
      candidates('chromium', windows).includes(
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ),
    );
    assert.ok(
      candidates('chromium', machine({ platform: 'darwin' })).every((file) =>
        file.startsWith('/App'),
      ),
    );
  });

  it('finds Firefox by the same rules, under its own names', () => {
    const files = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/usr/bin/chromium', '/mine'];
    assert.equal(locate('firefox', machine({ files })), '/usr/bin/firefox-esr');
    assert.equal(locate('firefox', machine({ files, env: { ISP_FIREFOX: '/mine' } })), '/mine');
    assert.equal(locate('firefox', machine({ files, env: { ISP_CHROMIUM: '/mine' } })), files[1]);
    assert.equal(locate('firefox', machine({ files: ['/snap/bin/firefox'] })), undefined);
  });

  it('finds nothing on an empty machine', () => {
    assert.equal(locate('chromium', machine()), undefined);
  });
});

describe('what to do without a browser', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
  const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

  it('installs the package on Debian for root only', () => {
    assert.equal(remedy('chromium', machine({ osRelease: debian, isRoot: true })).install, true);
    const advice = remedy('chromium', machine({ osRelease: debian }));
    assert.equal(advice.install, false);
    assert.match(advice.sentence, /sudo apt-get install/);
  });

  it('does not take the snap stub of Ubuntu for a browser', () => {
    const advice = remedy('chromium', machine({ osRelease: ubuntu, isRoot: true }));
    assert.equal(advice.install, false);
    assert.match(advice.sentence, /snap/);
  });

  it('says in one sentence what to install anywhere else', () => {
    const advice = remedy('chromium', machine({ platform: 'darwin' }));
    assert.equal(advice.install, false);
    assert.equal(advice.sentence.match(/[.]( |$)/g)?.length, 1);
  });

  it('names the package and the variable of the browser in question', () => {
    const { sentence } = remedy('firefox', machine({ osRelease: debian }));
    assert.match(sentence, /firefox-esr.*ISP_FIREFOX/);
    assert.doesNotMatch(sentence, /chrom/i);
    assert.equal(remedy('firefox', machine({ osRelease: debian, isRoot: true })).install, true);
  });

  it('lets a second browser be absent, and says why', () => {
    assert.deepEqual(browserIfThere('firefox', machine({ files: ['/usr/bin/firefox'] })), {
      path: '/usr/bin/firefox',
    });
    const found = browserIfThere('firefox', machine({ platform: 'darwin' }));
    assert.ok('missing' in found && found.missing.startsWith('No Firefox was found'));
  });
});

describe('the arguments of Chromium', () => {
  it('drop the sandbox for root alone', () => {
    assert.ok(chromiumArgs(true).includes('--no-sandbox'));
    assert.ok(!chromiumArgs(false).includes('--no-sandbox'));
  });
});
