/** A plain button of the form: what it says, and what it is called where that is not enough. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewScene } from './scene.ts';

export interface Action {
  readonly id?: string;
  readonly text: string;
  /** The name for somebody who does not see what stands around it. */
  readonly name?: string;
  readonly look?: 'plain' | 'small' | 'link';
  readonly onPress: () => void;
}

const looks = {
  plain: 'button button--plain',
  small: 'button button--plain button--small',
  link: 'button button--link',
} as const;

export function action({ disabled }: Pick<ReviewScene, 'disabled'>, act: Action): TemplateResult {
  const { id, text, name, look = 'plain', onPress } = act;
  return html`<button
    class=${looks[look]}
    type="button"
    id=${id ?? nothing}
    aria-label=${name ?? nothing}
    ?disabled=${disabled}
    @click=${onPress}
  >
    ${text}
  </button>`;
}
