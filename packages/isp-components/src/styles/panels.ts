/** Panels that set something apart, and small badges. Meaning never rests on colour alone. */
import { css } from 'lit';

export const panels = css`
  .panel {
    padding: var(--_space-4);
    border-inline-start: 5px solid var(--_line);
    background: var(--_panel);
  }

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

  .panel--caution {
    border-color: var(--_caution);
    background: var(--_caution-panel);
  }

  .panel--danger {
    border-color: var(--_danger);
    background: var(--_danger-panel);
  }

  .badge {
    display: inline-block;
    padding: 0.1em 0.55em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    color: var(--_ink-soft);
    font-size: calc(var(--_size) * 0.85);
    font-weight: 600;
    line-height: 1.4;
  }

  .badge--accent {
    border-color: var(--_accent);
    background: var(--_accent-panel);
    color: var(--_accent);
  }

  .badge--good {
    border-color: var(--_good);
    background: var(--_good-panel);
    color: var(--_good);
  }

  .badge--caution {
    border-color: var(--_caution);
    background: var(--_caution-panel);
    color: var(--_caution);
  }

  .badge--danger {
    border-color: var(--_danger);
    background: var(--_danger-panel);
    color: var(--_danger);
  }
`;
