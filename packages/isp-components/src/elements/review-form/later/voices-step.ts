/** What the child and each of the family say, in their own words. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { voiceParties, voiceQuestions, type Party } from '../../../controllers/review/parties.ts';
import { action } from '../action.ts';
import { questionViews } from '../question-view.ts';
import { headingAt, idOf, type ReviewScene } from '../scene.ts';

export function voicesStep(scene: ReviewScene): TemplateResult {
  const { words, draft, subject, focusOn } = scene;
  const add = () => focusOn(idOf(`voice/${draft.addVoice()}/words`));
  return html`<p class="quiet">${words.t('review.voices.intro')}</p>
    ${saidBefore(scene)}
    ${repeat(
      voiceParties(subject),
      ({ key }) => key,
      (party) => voice(scene, party),
    )}
    <div>
      ${action(scene, { id: 'add-voice', text: words.t('review.voice.add'), onPress: add })}
    </div>`;
}

function voice(scene: ReviewScene, party: Party): TemplateResult {
  const { key } = party;
  const title = html`<span id="voice-${key}">${partyName(scene, party)}</span>`;
  return html`<section class="card card--voice" aria-labelledby="voice-${key}">
    ${headingAt(scene, 1, title, 'heading-m card__title')}
    ${questionViews(scene, voiceQuestions(party, scene.subject))}
  </section>`;
}

export function partyName({ words }: ReviewScene, { party, name, key }: Party): string {
  if (name !== undefined) return name;
  if (party === 'setting' || party === 'professional') return words.t(`review.agreement.${party}`);
  return words.t(
    party === 'family' && key !== 'family' ? 'review.voice.more' : `review.voice.${party}`,
  );
}

/** What was said for a planned review before it was held stays with it. */
function saidBefore(scene: ReviewScene): TemplateResult | typeof nothing {
  const { plan, draft, words, subject } = scene;
  const planned = plan.reviews.find(({ id }) => id === draft.planned);
  const voices = plan.voices.filter(
    ({ id }) => planned?.voices.includes(id) && subject.maySee(`/voices/${id}`),
  );
  if (voices.length === 0) return nothing;
  const title = html`<span id="before-title">${words.t('review.voices.before')}</span>`;
  return html`<section class="panel panel--voice stack" aria-labelledby="before-title">
    ${headingAt(scene, 1, title, 'heading-s')}
    ${voices.map(({ speaker, person, words: said }) => {
      const name = plan.people.find(({ id }) => id === person)?.name;
      const who = name ?? words.t(`review.voice.${speaker}`);
      return html`<p>${words.t('review.voice.before', { who, words: said })}</p>`;
    })}
  </section>`;
}
