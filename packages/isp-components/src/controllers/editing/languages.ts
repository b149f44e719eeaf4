/** Languages to choose from: those that schools in England meet most, then all that have a short tag. */
import type { Localiser } from '../../locales/localiser.ts';
import type { Choice } from './choice.ts';

/** In the order in which schools in England meet them. */
const common =
  'en-GB bfi cy pl ro ur pa bn ar so pt gu ta es fr it lt tr uk yo fa zh yue ku syl phr rom';

const others =
  'aa ab af ak am as ay az ba be bg bo br bs ca ckb cs da de dv dz ee el eo et eu ff fi fj fo fy ga gd gl gn gv ha haw he hi hr ht hu hy id ig is ja jv ka kk kl km kn ko kok kri ks kw ky lb lg ln lo lu lv mg mi mk ml mn mr ms mt my nb ne nl nn nr nso ny oc om or os prs ps qu rn ru rw sa sc sd se sg si sk sl sm sn sq sr ss st su sv sw te tg th ti tk tl tn to ts tt tw ug uz ve vi wo xh yi zu';

const made = new WeakMap<Localiser, readonly Choice[]>();

/** Made once for each language of the page: there are many, and forms draw at every key. */
export function languageChoices(words: Localiser): readonly Choice[] {
  const known = made.get(words);
  if (known) return known;
  const name = (value: string) => ({ value, label: words.language(value) });
  const rest = others
    .split(' ')
    .map(name)
    .toSorted((a, b) => a.label.localeCompare(b.label, words.locale))
    .map((choice) => ({ ...choice, group: words.t('editor.languages.others') }));
  const first = common.split(' ').map(name);
  const all = [
    ...first.map((choice) => ({ ...choice, group: words.t('editor.languages.common') })),
    ...rest,
  ];
  made.set(words, all);
  return all;
}
