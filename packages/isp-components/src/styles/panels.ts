/** Panels that set something apart, and small badges. Meaning never rests on colour alone. The rest of them are in `more-panels.ts`. */
import { css } from 'lit';

export const panels = css`
  .panel {
    padding: var(--_space-4);
    border-inline-start: 5px solid var(--_line);
    background: var(--_panel);
  }

  .panel--caution {
    border-color: var(--_caution);
    background: var(--_caution-panel);
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
`;
