import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIXTURES_TODAY } from '@isp-kit/fixtures';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { viewFor } from '../../access/view-for.ts';
import { examplePlan, READING_PROVISION } from '../../testing/example-plan.ts';
import { fixturePlans } from '../reading/testing/fixture-plans.ts';
import { flat, toldTexts } from '../reading/testing/told-texts.ts';
import { writePlanText } from '../text/write-plan-text.ts';
import { writePlanHtml } from './write-plan-html.ts';

const today = '2026-11-22';

const validator = new HtmlValidate({
  rules: { 'long-title': 'off' },
  extends: [
    'html-validate:standard',
    'html-validate:document',
    'html-validate:a11y',
    'html-validate:recommended',
  ],
});

async function assertValid(html: string, name: string): Promise<void> {
  const { valid, results } = await validator.validateString(html);
  const said = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} at ${line}: ${message}`),
  );
  assert.ok(valid, `${name}: ${said.join('; ')}`);
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#13;': '\r' },
};

/** What the page says: its body without tags. */
function saidIn(html: string): string {
  const body = html.slice(html.indexOf('<body>')).replaceAll(/<[^>]*>/g, ' ');
  return flat(body.replaceAll(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity));
}

const attacks = [
  ...['</style><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x"],
  ...['<!--', '-->', ']]>', '&lt;script&gt;', '&#60;', '</title><svg onload=alert(1)>'],
  ...['{{constructor.constructor(1)}}', 'javascript:alert(1)', '<base href=//evil.example>'],
  ...['</textarea></noscript></template>', '<a href="https://x.example">', '<?php ?>', '<![CDATA['],
];

/** A page with the text in its title, in a list, in somebody’s words, in a detail and in a table. */
function holding(text: string): string {
  const plan = examplePlan();
  plan.person.preferredName = text;
  plan.about.strengths[0]!.text = text;
  plan.voices[0]!.words = text;
  plan.people[0]!.name = text;
  plan.delivery = [
    { id: plan.id, provision: READING_PROVISION, on: '2026-01-01', delivered: 'no', note: text },
  ];
  return writePlanHtml(plan, { audience: 'senco', today });
}

const tagsOf = (page: string) => [...page.matchAll(/<[a-z!/?][^>]*>/gi)].map(([tag]) => tag);
const plainTags = tagsOf(holding('x'));

describe('writePlanHtml', () => {
  for (const audience of ['senco', 'parent', 'external-professional']) {
    it(`tells the ${audience} every text that the plain text tells, as valid HTML`, async () => {
      for (const { name, plan: whole } of fixturePlans) {
        const { plan, withheld } = viewFor(whole, { audience });
        const options = { audience, today: FIXTURES_TODAY, withheld };
        const html = writePlanHtml(plan, options);
        const said = saidIn(html);
        for (const told of toldTexts(plan))
          assert.ok(said.includes(flat(told)), `${name}: ${told}`);
        const titles = [...html.matchAll(/<h2 [^>]*>([^<]*)</g)].map(([, title]) => title);
        const inText = [...writePlanText(plan, options).matchAll(/\n(.+)\n-+\n/g)];
        assert.deepEqual(
          titles,
          inText.map(([, title]) => title),
        );
        if (audience === 'senco') await assertValid(html, name);
      }
    });
  }

  it('takes every text as text, whatever stands in it', async () => {
    for (const text of attacks) {
      const html = holding(text);
      assert.deepEqual(tagsOf(html), plainTags, text);
      assert.ok(saidIn(html).includes(flat(text)), text);
      await assertValid(html, text);
    }
    const signs = fc.string({ unit: fc.constantFrom(...Array.from('<>&"\'/=!-[]; \nas#1`\\')) });
    fc.assert(
      fc.property(signs, (text) => assert.deepEqual(tagsOf(holding(`x${text}`)), plainTags)),
      { numRuns: 500 },
    );
  });

  it('loads nothing, runs nothing and sends nothing', () => {
    const html = writePlanHtml(examplePlan(), { audience: 'parent', today });
    assert.doesNotMatch(
      html,
      /<(?:script|link|img|iframe|form|object|base)\b|https?:|\son[a-z]+=|style="/i,
    );
    assert.match(
      html,
      /content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'"/,
    );
    assert.match(html, /<meta name="referrer" content="no-referrer">/);
  });

  it('says which language words are in, where it is not English', () => {
    const plan = examplePlan();
    plan.voices[0]!.language = 'ur';
    plan.voices[0]!.words = 'مجھے کہانیاں پسند ہیں۔';
    const html = writePlanHtml(plan, { audience: 'parent', today });
    assert.match(html, /<blockquote><p lang="ur" dir="auto">مجھے/);
    plan.language = 'cy';
    const welsh = writePlanHtml(plan, { audience: 'parent', today });
    assert.match(welsh, /<p lang="cy" dir="auto">Long words are hard to read\.</);
    assert.match(welsh, /<dt>By<\/dt><dd dir="auto">17 July 2026</);
  });

  it('leaves out what is marked as not for this reader, though the plan was never cut', () => {
    const plan = examplePlan();
    plan.barriers[0]!.restricted = { kind: 'safeguarding', reason: 'Police.', audiences: [] };
    const html = writePlanHtml(plan, { audience: 'parent', today });
    assert.doesNotMatch(html, /Long words|Police/);
    assert.match(html, /What gets in the way\. Something here is kept to the people who need it/);
  });
});
