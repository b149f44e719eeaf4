/** Everybody who takes part. */
import type { Contributor } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { codeText } from './code-text.ts';
import { lineMarks } from './line-marks.ts';
import { longList } from './long-list.ts';
import { callName, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';

export function people(scene: Scene): TemplateResult {
  const others = scene.plan.people.filter((person) => person.role !== 'child');
  return longList(
    scene,
    'people',
    others,
    (shown) =>
      html`<ul class="people plain-list">
        ${shown.map((person) => entry(scene, person))}
      </ul>`,
  );
}

function entry(scene: Scene, person: Contributor): TemplateResult {
  const { words, plan } = scene;
  const { organisation, knownSince } = person;
  const role = scene.codes.word('roles', person.role);
  return html`<li class="person" id=${person.id}>
    <p>
      <strong><bdi>${person.name}</bdi></strong>
      <span>${person.relation ?? codeText(scene, role)}</span>
    </p>
    ${
      organisation === undefined
        ? nothing
        : html`<p class="quiet small">
            ${words.t('viewer.people.organisation', { organisation })}
          </p>`
    }
    ${
      knownSince === undefined
        ? nothing
        : html`<p class="quiet small">
            ${words.t('viewer.people.known-since', {
              name: callName(plan),
              month: words.month(knownSince),
            })}
          </p>`
    }
    ${person.notes === undefined ? nothing : paragraph(scene, person.notes, 'small')}
    ${lineMarks(scene, person)}
  </li>`;
}
