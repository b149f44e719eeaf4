/** Journeys through what a host may add: ideas, comments and suggestions, parts handed over, easy read. */
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import type { BrowserName } from '../../../../scripts/browsers/browser-kinds.ts';
import { Host } from '../host/host.ts';
import { WatchedBrowser } from '../testing/browser.ts';
import { planOf } from '../testing/invented.ts';
import { Somebody } from '../testing/somebody.ts';

export function hostJourneys(kind: BrowserName): void {
  const theo = planOf('Theo');
  const [outcome] = theo.outcomes;
  const [by, assistant] = theo.people;
  let browser: WatchedBrowser;
  let host: Host;

  before(async () => {
    browser = await WatchedBrowser.open(kind);
    host = await Host.start(theo, {
      senco: { audience: 'senco', name: 'Mrs Okafor' },
      teacher: { audience: 'class-teacher', name: 'Miss Hartley', suggesting: true },
      assistant: {
        audience: 'teaching-assistant',
        name: assistant!.name,
        person: assistant!.id,
        delegations: [
          {
            person: assistant!.id,
            by: by!.id,
            paths: ['/outcomes/*/target'],
            edits: ['set'],
            from: '2026-11-01',
            until: '2026-12-01',
            reason: 'To write down what we measure.',
          },
        ],
      },
      child: { audience: 'child', name: 'Theo' },
    });
  });
  after(async () => {
    await browser.close();
    await host.stop();
  });
  afterEach(() => browser.assertNoComplaint());

  const arrive = (as: string) => Somebody.at(browser, `${host.origin}/?as=${as}`);

  async function toPart(somebody: Somebody, part: RegExp, says: string): Promise<void> {
    await somebody.readUntil('isp-plan-editor', 'About the child');
    await somebody.tabTo(part);
    await somebody.press('Enter');
    await somebody.readUntil('isp-plan-editor', says);
  }

  async function toFirstOutcome(somebody: Somebody): Promise<void> {
    await toPart(somebody, /^What we are working on/, outcome!.statement);
    await somebody.tabTo(outcome!.statement);
    await somebody.press('Enter');
  }

  it('a teacher suggests other words and says why; the SENCO accepts them', async () => {
    const words = 'Theo reads a page that he chose, and says what it was about.';
    const teacher = await arrive('teacher');
    await toFirstOutcome(teacher);
    await teacher.tabTo(/^Comment on “What the child will/);
    await teacher.press('Enter');
    await teacher.tabTo(/^Your comment on “What the child will/);
    await teacher.page.keyboard.type('He likes to choose.');
    await teacher.tabTo('Add the comment');
    await teacher.press('Enter');
    await teacher.readUntil('isp-plan-editor', 'Your comment was added.');
    await teacher.tabTo(/^Suggest other words for “What the child will/);
    await teacher.press('Enter');
    await teacher.retype(words);
    await teacher.tabTo('Suggest this');
    await teacher.press('Enter');
    await teacher.readUntil('isp-plan-editor', 'Your suggestion was added.');
    await host.until(({ notes }) => notes.length === 2);

    const senco = await arrive('senco');
    await toFirstOutcome(senco);
    await senco.tabTo(/^2 comments on “What the child will/);
    await senco.press('Enter');
    await senco.readUntil('isp-plan-editor', 'He likes to choose.');
    await senco.tabTo('Accept the suggestion by Miss Hartley');
    await senco.press('Enter');
    await senco.readUntil('isp-plan-editor', 'The suggestion is in the plan.');
    await senco.tabTo('Save the plan');
    await senco.press('Enter');
    await senco.readUntil('isp-plan-editor', 'Saved');
    assert.equal(host.stored.plan.outcomes[0]!.statement, words);
  });

  it('a line starts from an idea, and says so once it is one’s own', async () => {
    const senco = await arrive('senco');
    const { length } = theo.adjustments;
    await toPart(senco, /^What adults do/, 'Start from an idea');
    await senco.tabTo('Start from an idea');
    await senco.press('Enter');
    await senco.readUntil('isp-plan-editor', 'Search the ideas');
    await senco.page.keyboard.type('word');
    await senco.tabToRole('checkbox');
    await senco.press('Tab');
    await senco.press('Enter');
    await senco.readUntil('isp-plan-editor', 'A new entry was begun from an idea');
    await senco.press('End');
    await senco.page.keyboard.type(' In maths too.');
    await senco.readUntil('isp-plan-editor', 'Adapted from');
    await senco.tabTo('Save the plan');
    await senco.press('Enter');
    await senco.readUntil('isp-plan-editor', 'Saved');
    assert.equal(host.stored.plan.adjustments.length, length + 1);
    assert.match(host.stored.plan.adjustments.at(-1)!.statement, /In maths too\.$/);
  });

  it('an assistant writes what was handed to them, and reads the rest', async () => {
    const somebody = await arrive('assistant');
    await toPart(somebody, /^What we are working on/, 'What we are working on');
    const name = host.stored.plan.outcomes[0]!.statement;
    await somebody.tabTo(name);
    await somebody.press('Enter');
    const field = await somebody.tabToRole('textbox');
    assert.equal(field.value, outcome!.target);
    await somebody.retype('Eighty words a minute.');
    await somebody.tabTo('Save the plan');
    await somebody.press('Enter');
    await somebody.readUntil('isp-plan-editor', 'Saved');
    assert.equal(host.stored.plan.outcomes[0]!.target, 'Eighty words a minute.');
    assert.equal(host.stored.plan.outcomes[0]!.statement, name);
  });

  it('a child reads the plan in easy read', async () => {
    const child = await Somebody.at(browser, `${host.origin}/?as=child&easy`);
    await child.readUntil('isp-plan-viewer', 'What matters to you');
    const passed = await child.pass(5);
    assert.ok(
      passed.every(({ name }) => name !== ''),
      JSON.stringify(passed),
    );
  });
}
