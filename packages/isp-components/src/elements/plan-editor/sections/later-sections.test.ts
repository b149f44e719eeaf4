import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../define/isp-plan-editor.ts';
import { fixturePlan } from '../../../testing/fixture-plan.ts';
import type { IspPlanEditor } from '../plan-editor.ts';
import { nameOf } from '../testing/later.ts';
import { laterSections } from './later-sections.ts';

describe('what comes after the editor has drawn', () => {
  it('can be gone to by path before it is there', async () => {
    const plan = await fixturePlan('year-9-inclusion-base');
    const editor = await fixture<IspPlanEditor>(
      html`<isp-plan-editor .plan=${plan} today="2026-11-22"></isp-plan-editor>`,
    );
    // As early as the editor can: it may still wait for who may do what.
    await waitUntil(() => editor.focusField('/base/name'), undefined, {
      interval: 1,
      timeout: 10_000,
    });
    const isThere = () => editor.shadowRoot!.activeElement?.id === 'at-base-name';
    // A busy machine takes its time with a module.
    await waitUntil(isThere, 'the field', { timeout: 8000 });
    expect(nameOf(editor.shadowRoot!.activeElement!)).to.match(/^What it is called/);
  });

  it('does not take focus from where somebody is', async () => {
    const plan = await fixturePlan('year-9-inclusion-base');
    const editor = await fixture<IspPlanEditor>(
      html`<isp-plan-editor .plan=${plan} today="2026-11-22"></isp-plan-editor>`,
    );
    await waitUntil(() => editor.shadowRoot!.querySelector('textarea'), 'a field', {
      timeout: 10_000,
    });
    const first = editor.shadowRoot!.querySelector('textarea')!;
    first.focus();
    await laterSections.want();
    await aTimeout(50);
    expect(editor.shadowRoot!.activeElement).to.equal(first);
  });
});
