import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { candidates, launchArgs, locate, remedy, type Machine } from './chromium.ts';

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

describe('finding Chromium', () => {
  it('takes our own variable before the others', () => {
    const env = { ISP_CHROMIUM: '/a', CHROME_PATH: '/b', PUPPETEER_EXECUTABLE_PATH: '/c' };
    assert.equal(locate(machine({ env, files: ['/a', '/b', '/c'] })), '/a');
    const { ISP_CHROMIUM: _ours, ...others } = env;
    assert.equal(locate(machine({ env: others, files: ['/b', '/c'] })), '/b');
  });

  it('says so when a variable names no file', () => {
    const env = { CHROME_PATH: '/gone' };
    const wrong = machine({ env, files: ['/usr/bin/chromium'] });
    assert.throws(() => locate(wrong), /CHROME_PATH names \/gone/);
  });

  it('prefers Chromium to Chrome, wherever they are', () => {
    const files = ['/usr/bin/google-chrome', '/usr/local/bin/chromium'];
    assert.equal(locate(machine({ files })), '/usr/local/bin/chromium');
  });

  it('looks along the path too', () => {
    const env = { PATH: '/nix/bin:/usr/bin' };
    assert.equal(locate(machine({ env, files: ['/nix/bin/chromium'] })), '/nix/bin/chromium');
  });

  it('knows where Windows and macOS keep programs', () => {
    const windows = machine({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    assert.ok(
      candidates(windows).includes('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'),
    );
    assert.ok(candidates(machine({ platform: 'darwin' })).every((file) => file.startsWith('/App')));
  });

  it('finds nothing on an empty machine', () => {
    assert.equal(locate(machine()), undefined);
  });
});

describe('what to do without Chromium', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
  const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

  it('installs the package on Debian for root only', () => {
    assert.equal(remedy(machine({ osRelease: debian, isRoot: true })).install, true);
    const advice = remedy(machine({ osRelease: debian }));
    assert.equal(advice.install, false);
    assert.match(advice.sentence, /sudo apt-get install/);
  });

  it('does not take the snap stub of Ubuntu for a browser', () => {
    const advice = remedy(machine({ osRelease: ubuntu, isRoot: true }));
    assert.equal(advice.install, false);
    assert.match(advice.sentence, /snap/);
  });

  it('says in one sentence what to install anywhere else', () => {
    const advice = remedy(machine({ platform: 'darwin' }));
    assert.equal(advice.install, false);
    assert.equal(advice.sentence.match(/[.]( |$)/g)?.length, 1);
  });
});

describe('launch arguments', () => {
  it('drop the sandbox for root alone', () => {
    assert.ok(launchArgs(true).includes('--no-sandbox'));
    assert.ok(!launchArgs(false).includes('--no-sandbox'));
  });
});
