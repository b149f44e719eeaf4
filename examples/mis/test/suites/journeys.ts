/** Whole journeys by keyboard alone, the same in every browser. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, afterEach, before, it } from 'node:test';
import type { Plan } from '@isp-kit/core/plan';
import type { BrowserName } from '../../../../scripts/browsers/browser-kinds.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { WatchedBrowser } from '../testing/browser.ts';
import { planOf } from '../testing/invented.ts';
import { freshFolder } from '../testing/program.ts';
import { RemotePlan } from '../testing/remote-plan.ts';
import { Somebody } from '../testing/somebody.ts';
import { withheldTexts } from '../testing/withheld-texts.ts';

const STATEMENT = 'What the child will be able to do, or what will be different';

/** Everything that people do in the example. */
export function journeys(kind: BrowserName): void {
  const dataFolder = freshFolder();
  let server: RunningServer;
  let browser: WatchedBrowser;
  let origin: string;

  before(async () => {
    server = await startServer({ host: '127.0.0.1', port: 0, dataFolder });
    ({ origin } = new URL(server.address));
    browser = await WatchedBrowser.open(kind);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true });
  });
  afterEach(() => browser.assertNoComplaint());

  const stored = async (child: string) => (await RemotePlan.open(origin, planOf(child).id)).plan;

  /** From the list of plans to the words of the first outcome, under the cursor. */
  async function toFirstOutcome(somebody: Somebody, child: string): Promise<void> {
    const { statement } = planOf(child).outcomes[0]!;
    await somebody.readUntil('isp-plan-editor', 'About the child');
    await somebody.tabTo(/^What we are working on/);
    await somebody.press('Enter');
    await somebody.readUntil('isp-plan-editor', statement);
    await somebody.tabTo(statement);
    await somebody.press('Enter');
    const field = await somebody.tabTo(STATEMENT);
    assert.equal(field.value, statement);
  }

  async function save(somebody: Somebody): Promise<void> {
    await somebody.tabTo('Save the plan');
    await somebody.press('Enter');
  }

  it('a SENCO reads a plan, and writes an outcome anew', async () => {
    const senco = await Somebody.signedIn(browser, origin, 'Mrs Okafor');
    await senco.openPlan('Theo Asante');
    await senco.readUntil('isp-plan-viewer', planOf('Theo').outcomes[0]!.statement);
    await senco.tabTo('Change');
    await senco.enterTo(/^Change Theo/);
    await toFirstOutcome(senco, 'Theo');
    const words =
      'Theo reads a page of a book that he chose, and tells somebody what it was about.';
    await senco.retype(words);
    await save(senco);
    await senco.readUntil('isp-plan-editor', 'Saved');
    await senco.page.reload();
    await senco.readUntil('isp-plan-editor', 'About the child');
    assert.equal((await stored('Theo')).outcomes[0]!.statement, words);
    await senco.tabTo('Read');
    await senco.enterTo(/^Theo/);
    await senco.readUntil('isp-plan-viewer', words);
    await senco.tabTo('What has changed');
    await senco.enterTo(/^What has changed/);
    assert.ok((await senco.page.content()).includes(words));
  });

  it('a SENCO records a review to its end', async () => {
    const senco = await Somebody.signedIn(browser, origin, 'Mrs Okafor');
    await senco.openPlan('Kez Morton', 'Record a review');
    const before = await stored('Keziah');
    const step = async (place: number, words?: Readonly<Record<string, string>>) => {
      await senco.readUntil('isp-review-form', `Step ${place} of 8`);
      await senco.fillStep(place === 8 ? 'Save the review' : 'Continue', words);
    };
    await step(1);
    await step(2, { 'What was discussed': 'What helped, and what did not happen.' });
    await step(3, {
      'What they said': 'I come in when I know who is there.',
      'How they gave': 'said',
    });
    await step(4, { 'How do we know': 'Kez showed us her sketchbook.' });
    await step(5);
    await step(6, { 'What was decided': 'Mr Sandhu meets Kez on Mondays.' });
    await step(7);
    await step(8);
    await senco.readUntil('isp-review-form', 'The review is saved');
    const letter = await senco.readUntil('isp-review-form', 'A letter for the family');
    assert.ok(letter.includes('Mr Sandhu meets Kez on Mondays.'));
    await senco.tabTo('Copy the letter');

    const after = await stored('Keziah');
    const held = ({ reviews }: Plan) => reviews.filter(({ status }) => status === 'held');
    assert.equal(held(after).length, held(before).length + 1);
    const review = held(after).at(-1);
    assert.equal(review?.outcomes[0]?.evidence, 'Kez showed us her sketchbook.');
    assert.equal(review.decisions[0]?.text, 'Mr Sandhu meets Kez on Mondays.');
    assert.equal(after.voices.at(-1)?.words, 'I come in when I know who is there.');
    await senco.page.reload();
    await senco.tabTo('Read');
    await senco.enterTo(/^Kez/);
    await senco.readUntil('isp-plan-viewer', 'I come in when I know who is there.');
  });

  it('two people write in the same place, and neither loses a word', async () => {
    const [first, second] = ['Mrs Okafor', 'Miss Hartley'] as const;
    const [senco, teacher] = [
      await Somebody.signedIn(browser, origin, first),
      await Somebody.signedIn(browser, origin, second),
    ];
    const words = { senco: 'The SENCO’s words for it.', teacher: 'The teacher’s words for it.' };
    for (const somebody of [senco, teacher]) {
      await somebody.page.bringToFront();
      await somebody.openPlan('Elsie Brannigan', 'Change');
      await toFirstOutcome(somebody, 'Elsie');
      await somebody.retype(somebody === senco ? words.senco : words.teacher);
    }
    await senco.page.bringToFront();
    await save(senco);
    await senco.readUntil('isp-plan-editor', 'Saved');

    await teacher.page.bringToFront();
    await save(teacher);
    await teacher.readUntil('isp-plan-editor', 'Somebody else saved this plan');
    const choice = await teacher.readUntil('isp-plan-editor', words.teacher);
    assert.ok(choice.includes(words.senco) && choice.includes(words.teacher));
    browser.forgive(/^console: .*status of 412/);
    assert.equal((await stored('Elsie')).outcomes[0]!.statement, words.senco);
    await teacher.chooseRadio('Keep mine');
    await teacher.tabTo('Keep these and save');
    await teacher.press('Enter');
    await teacher.readUntil('isp-plan-editor', 'Saved');
    assert.equal((await stored('Elsie')).outcomes[0]!.statement, words.teacher);
  });

  it('a save that does not get through loses nothing, and the page is not left unasked', async () => {
    const senco = await Somebody.signedIn(browser, origin, 'Mrs Okafor');
    await senco.openPlan('Mira Haddad-Lowe', 'Change');
    await toFirstOutcome(senco, 'Amira');
    const words = 'Mira gets from the bus to her lesson with energy left.';
    await senco.retype(words);
    const asked = new Promise<string>((resolve) => {
      senco.page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await senco.page.evaluate(() => location.reload());
    assert.equal(await asked, 'beforeunload');

    await senco.goOffline(true);
    await save(senco);
    await senco.readUntil('isp-plan-editor', 'The school’s server cannot be reached.');
    browser.forgive(/^console: .*(ERR_INTERNET_DISCONNECTED|ERR_FAILED)/);
    await senco.goOffline(false);
    await save(senco);
    await senco.readUntil('isp-plan-editor', 'Saved');
    assert.equal((await stored('Amira')).outcomes[0]!.statement, words);
  });

  it('writing that was never saved is offered again, and taken up', async () => {
    const senco = await Somebody.signedIn(browser, origin, 'Mrs Okafor');
    await senco.openPlan('Jude Castellan', 'Change');
    await toFirstOutcome(senco, 'Jude');
    const words = 'Jude comes in by the side door, on the days that he picks.';
    await senco.retype(words);
    // As long as a draft may take to be on the device.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    senco.page.once('dialog', (dialog) => void dialog.accept());
    await senco.page.reload();
    const offer = await senco.readUntil('isp-plan-editor', 'You have unsaved writing');
    assert.ok(!offer.includes(words), 'nothing is put back in silence');
    await senco.tabTo('Use it');
    await senco.press('Enter');
    await senco.readUntil('isp-plan-editor', 'It is not saved yet.');
    await save(senco);
    await senco.readUntil('isp-plan-editor', 'Saved');
    assert.equal((await stored('Jude')).outcomes[0]!.statement, words);
  });

  it('a parent sees the plan, what is kept back in words, and nothing of it', async () => {
    const mother = await Somebody.signedIn(browser, origin, 'Ms Castellan');
    await mother.openPlan('Jude Castellan');
    const jude = planOf('Jude');
    const { statement } = (await stored('Jude')).outcomes[0]!;
    const shown = await mother.readUntil('isp-plan-viewer', 'Not shown on this copy');
    assert.ok(shown.includes(statement));
    const everything = `${shown}${await mother.page.content()}`;
    const secrets = withheldTexts(jude, 'parent');
    assert.ok(secrets.length > 0);
    for (const secret of secrets) assert.ok(!everything.includes(secret), secret);
  });
}
