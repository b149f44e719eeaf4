import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answerRequired, stage, words } from './testing/stage.ts';

describe('how words were given', () => {
  it('may be left out only while there are no words', async () => {
    const scene = await stage();
    await answerRequired(scene, {}, {}, 'voices');
    const label = () =>
      words(scene.form.shadowRoot!.querySelector('[for="q-voice-child-method"]')!);
    expect(label()).to.contain('(optional)');
    scene.form.shadowRoot!.getElementById('q-voice-child-words')!.focus();
    await sendKeys({ type: 'Mondays are better.' });
    await scene.form.updateComplete;
    expect(label()).not.to.contain('(optional)');
  });
});
