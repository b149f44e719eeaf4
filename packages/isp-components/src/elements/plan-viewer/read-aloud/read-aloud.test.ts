import { expect, waitUntil } from '@open-wc/testing';
import { fixturePlan } from '../../../testing/fixture-plan.ts';
import { rootOf, showViewer } from '../../../testing/show-viewer.ts';
import type { IspPlanViewer } from '../plan-viewer.ts';

interface Spoken {
  text: string;
  lang: string;
  voice: SpeechSynthesisVoice | null;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: lang, default: false, voiceURI: lang }) as SpeechSynthesisVoice;

/** A platform that speaks when it is told to go on. */
class Platform extends EventTarget {
  voices: SpeechSynthesisVoice[] = [voice('en_GB')];
  said: Spoken[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: Spoken) => {
    this.said.push(utterance);
    utterance.onstart?.();
  };
  cancel = () => {
    this.cancelled++;
  };
  /** Ends the sentence that is being said. */
  next = () => this.said.at(-1)?.onend?.();
}

const own = {
  speechSynthesis: globalThis.speechSynthesis,
  SpeechSynthesisUtterance: globalThis.SpeechSynthesisUtterance,
};

describe('reading aloud', () => {
  let platform: Platform;
  let viewer: IspPlanViewer;

  const use = (values: object) => {
    for (const [name, value] of Object.entries(values)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  };

  beforeEach(async () => {
    platform = new Platform();
    const speak = function (this: Spoken, text: string) {
      this.text = text;
    };
    use({ speechSynthesis: platform, SpeechSynthesisUtterance: speak });
    viewer = await showViewer(await fixturePlan('year-9-disagreement'), 'parent');
  });
  afterEach(() => {
    viewer.remove();
    use(own);
  });

  const buttons = () =>
    [...rootOf(viewer).querySelectorAll<HTMLButtonElement>('.tools button')].map(
      ({ textContent }) => textContent.trim(),
    );
  const press = async (name: string) => {
    [...rootOf(viewer).querySelectorAll<HTMLButtonElement>('.tools button')]
      .find(({ textContent }) => textContent.trim() === name)!
      .click();
    await viewer.updateComplete;
  };
  const state = () => rootOf(viewer).querySelector('[role="status"]')!.textContent.trim();
  const marked = () => {
    const [range] = CSS.highlights.get('isp-reading') ?? [];
    return range instanceof Range ? range.toString() : '';
  };

  it('begins with the name, sentence by sentence, each marked as it is said', async () => {
    await press('Read aloud');
    expect(state()).to.equal('Reading aloud.');
    while (!platform.said.at(-1)!.text.startsWith('Kez Morton')) platform.next();
    expect(marked()).to.equal('Kez Morton');
    while (!platform.said.at(-1)!.text.startsWith('It is not nowhere')) platform.next();
    expect(platform.said.map(({ text }) => text)).to.include('In Kez’s own words');
    expect(marked()).to.contain('It is not nowhere');
    expect(platform.said.at(-1)!.lang).to.equal('en-GB');
    await expect(viewer).to.be.accessible();
  });

  it('waits, begins the sentence again, and stops', async () => {
    await press('Read aloud');
    platform.next();
    const { text } = platform.said.at(-1)!;
    await press('Pause');
    expect(state()).to.equal('Reading is paused.');
    expect(marked()).to.equal('');
    platform.next();
    expect(platform.said).to.have.length(2);
    await press('Read on');
    expect(platform.said.at(-1)!.text).to.equal(text);
    await press('Stop reading');
    expect(state()).to.equal('Reading has stopped.');
    expect(buttons()).to.include('Read aloud');
  });

  it('reads a part alone, and says when it is done', async () => {
    expect(await viewer.readAloud('adjustments')).to.equal(true);
    expect(platform.said[0]!.text).to.equal('What adults do');
    for (let guard = 0; guard < 100 && state() !== 'That was the first page.'; guard++) {
      platform.next();
      await viewer.updateComplete;
    }
    expect(state()).to.equal('That was the first page.');
    expect(platform.said.some(({ text }) => text.includes('working on'))).to.equal(false);
    expect(await viewer.readAloud('no-such-part')).to.equal(false);
  });

  it('stops when the viewer goes', async () => {
    await press('Read aloud');
    const before = platform.cancelled;
    viewer.remove();
    expect(platform.cancelled).to.be.greaterThan(before);
    expect(CSS.highlights.has('isp-reading')).to.equal(false);
  });

  it('is not offered without a voice, nor with one that sends the text away', async () => {
    platform.voices = [voice('en-GB', false), voice('fr-FR')];
    platform.dispatchEvent(new Event('voiceschanged'));
    await viewer.updateComplete;
    expect(buttons()).to.deep.equal(['Copy as text']);
    expect(await viewer.readAloud()).to.equal(false);
    platform.voices = [voice('en-US')];
    platform.dispatchEvent(new Event('voiceschanged'));
    await waitUntil(() => buttons().includes('Read aloud'), 'a button', { timeout: 10_000 });
  });

  it('reads words in another language with a voice of that language, or passes them over', async () => {
    viewer.remove();
    viewer = await showViewer(await fixturePlan('nursery-noise-and-change'), 'parent');
    const urdu = rootOf(viewer).querySelector('blockquote[lang="ur"]')!.closest('figure')!;
    const languages = async () => {
      platform.said = [];
      await viewer.readAloud(urdu.id);
      for (let guard = 0; guard < 60; guard++) platform.next();
      return new Set(platform.said.map(({ lang }) => lang));
    };
    expect(await languages()).not.to.include('ur');
    platform.voices.push(voice('ur-PK'));
    expect(await languages()).to.include('ur');
  });
});
