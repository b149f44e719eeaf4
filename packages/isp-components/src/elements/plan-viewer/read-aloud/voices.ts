/** Voices that speak on the reader’s own machine: others send what they read over the network. */

/** Whether this browser can speak at all. */
export const canSpeak = (): boolean =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** A voice for the language, of the same region where there is one. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!canSpeak()) return undefined;
  const wanted = tag(language);
  const [primary] = wanted.split('-');
  const own = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const spoken = own.filter((voice) => tag(voice.lang).split('-')[0] === primary);
  return (
    spoken.find((voice) => tag(voice.lang) === wanted) ??
    spoken.find((voice) => tag(voice.lang) === HOME) ??
    spoken.find((voice) => voice.default) ??
    spoken[0]
  );
}

/** Plans say “en”; they are read as in England. */
const HOME = 'en-gb';

/** Some systems write `en_GB`. */
const tag = (language: string) => language.replaceAll('_', '-').toLowerCase();
