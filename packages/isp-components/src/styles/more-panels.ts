/** Panels and badges that a first page does without: what is pressed, said, good or wrong. */
import { css } from 'lit';

export const morePanels = css`
  .panel--accent {
    border-color: var(--_accent);
    background: var(--_accent-panel);
  }

  .panel--voice {
    border-color: var(--_voice);
    background: var(--_voice-panel);
  }

  .panel--good {
    border-color: var(--_good);
    background: var(--_good-panel);
  }

  .panel--danger {
    border-color: var(--_danger);
    background: var(--_danger-panel);
  }

  .badge--accent {
    border-color: var(--_accent);
    background: var(--_accent-panel);
    color: var(--_accent);
  }

  .badge--danger {
    border-color: var(--_danger);
    background: var(--_danger-panel);
    color: var(--_danger);
  }
`;
