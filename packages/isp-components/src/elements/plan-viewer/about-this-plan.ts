/** About the document itself: who it is for in full, where it stands, and why there is one. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { codeText } from './code-text.ts';
import { fact, factList, type Fact } from './facts.ts';
import { layersOfSupport } from './layers-of-support.ts';
import { nameOf, namesOf, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';
import { wordsExplained } from './words-explained.ts';

export function aboutThisPlan(scene: Scene): TemplateResult {
  const { plan, words, level } = scene;
  const { explanation } = plan.basis;
  return html`${
    explanation === undefined
      ? nothing
      : html`${heading(level + 3, words.t('viewer.plan.why'), 'heading-s')}
        ${paragraph(scene, explanation)}`
  }
  ${layersOfSupport(scene)}
  ${factList([...theBasis(scene), ...theChild(scene), ...theDocument(scene)])}
  ${wordsExplained(scene)}`;
}

function theBasis(scene: Scene): Fact[] {
  const { words } = scene;
  const { senProvision, ehcp, disability, decidedOn, decidedBy } = scene.plan.basis;
  const decider = nameOf(scene, decidedBy);
  return [
    ...fact(words.t('viewer.plan.sen-provision'), words.t(`choice.senProvision.${senProvision}`)),
    ...fact(words.t('viewer.plan.ehcp'), words.t(`choice.ehcp.${ehcp}`)),
    ...fact(words.t('viewer.plan.disability'), disability, (known) =>
      words.t(`choice.disability.${known}`),
    ),
    ...fact(words.t('viewer.plan.decided'), decidedOn, (date) =>
      decider === undefined
        ? words.date(date)
        : words.t('viewer.plan.decided-by', { date: words.date(date), person: decider }),
    ),
  ];
}

function theChild(scene: Scene): Fact[] {
  const { words, plan } = scene;
  const { givenName, familyName, pronouns, dateOfBirth, identifiers } = plan.person;
  return [
    ...fact(words.t('viewer.plan.full-name'), html`<bdi>${givenName} ${familyName}</bdi>`),
    ...fact(words.t('viewer.plan.pronouns'), pronouns),
    ...fact(words.t('viewer.plan.born'), words.date(dateOfBirth)),
    ...fact(words.t('viewer.plan.settings'), settings(scene)),
    ...fact(
      words.t('viewer.plan.numbers'),
      identifiers.length > 0 ? identifiers : undefined,
      (all) =>
        html`<ul class="plain-list">
          ${all.map(
            ({ scheme, value }) => html`<li>${words.code('choice.scheme', scheme)}: ${value}</li>`,
          )}
        </ul>`,
    ),
  ];
}

function settings(scene: Scene): TemplateResult | undefined {
  const { plan, words, codes } = scene;
  if (plan.settings.length === 0) return undefined;
  return html`<ul class="plain-list tight">
    ${plan.settings.map(
      ({ id, name, kind, from, to }) =>
        html`<li id=${id}>
          <bdi>${name}</bdi>
          <span class="quiet"
            >${codeText(scene, codes.word('setting-kinds', kind))},
            ${
              to === undefined
                ? words.t('viewer.plan.since', { date: words.date(from) })
                : words.t('viewer.provision.from-to', {
                    from: words.date(from),
                    to: words.date(to),
                  })
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

function theDocument(scene: Scene): Fact[] {
  const { plan, words } = scene;
  const authors = namesOf(scene, plan.authors);
  return [
    ...fact(words.t('viewer.plan.authors'), authors.length > 0 ? words.list(authors) : undefined),
    ...fact(words.t('viewer.plan.kind'), words.t(`choice.planKind.${plan.kind}`)),
    ...fact(words.t('viewer.plan.status'), words.t(`choice.planStatus.${plan.status}`)),
    ...fact(words.t('viewer.plan.revision'), words.number(plan.revision)),
    ...fact(words.t('viewer.plan.created'), words.date(plan.createdAt)),
    ...fact(words.t('viewer.plan.updated'), words.date(plan.updatedAt)),
    ...fact(words.t('viewer.plan.language'), words.language(plan.language)),
    ...fact(words.t('viewer.plan.profile'), words.code('viewer.profile', plan.profile)),
  ];
}
