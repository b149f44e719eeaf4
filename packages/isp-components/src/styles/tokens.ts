/**
 * The design tokens. A page sets `--isp-*` on any ancestor or on the element; the kit reads them
 * once, here, into private names with defaults. Dark follows the page’s own `color-scheme`, so the
 * kit never goes dark inside a page that stays light.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_ink: var(--isp-color-ink, light-dark(#14191c, #eef2f3));
    --_ink-soft: var(--isp-color-ink-soft, light-dark(#48535a, #b7c2c8));
    --_surface: var(--isp-color-surface, light-dark(#ffffff, #14181a));
    --_panel: var(--isp-color-panel, light-dark(#f3f6f6, #1f2629));
    --_line: var(--isp-color-line, light-dark(#cbd4d8, #3c484e));
    --_edge: var(--isp-color-edge, light-dark(#55626a, #94a3ab));
    --_accent: var(--isp-color-accent, light-dark(#0a5670, #86cde3));
    --_accent-ink: var(--isp-color-accent-ink, light-dark(#ffffff, #08222c));
    --_accent-panel: var(--isp-color-accent-panel, light-dark(#e4f1f5, #12333f));
    --_voice: var(--isp-color-voice, light-dark(#b4540a, #f0a962));
    --_voice-panel: var(--isp-color-voice-panel, light-dark(#fdf3e4, #33270f));
    --_good: var(--isp-color-good, light-dark(#0e5c38, #86d6ab));
    --_good-panel: var(--isp-color-good-panel, light-dark(#e3f3ea, #123324));
    --_caution: var(--isp-color-caution, light-dark(#734600, #f1c56f));
    --_caution-panel: var(--isp-color-caution-panel, light-dark(#fcf1d9, #35290c));
    --_danger: var(--isp-color-danger, light-dark(#a3221a, #ffa097));
    --_danger-panel: var(--isp-color-danger-panel, light-dark(#fbe9e7, #3d1512));
    --_button: var(--isp-color-button, var(--_accent));
    --_button-ink: var(--isp-color-button-ink, var(--_accent-ink));
    --_focus: var(--isp-color-focus, #ffd400);

    --_font: var(
      --isp-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif
    );
    --_size: var(--isp-font-size, 1.0625rem);
    --_leading: var(--isp-line-height, 1.5);
    --_measure: var(--isp-measure, 42rem);
    --_radius: var(--isp-radius, 0.375rem);
    --_edge-width: var(--isp-edge-width, 2px);
    --_focus-width: var(--isp-focus-width, 3px);
    --_control: var(--isp-control-height, 2.75rem);
    --_unit: var(--isp-space, 0.25rem);
    --_space-1: var(--_unit);
    --_space-2: calc(var(--_unit) * 2);
    --_space-3: calc(var(--_unit) * 3);
    --_space-4: calc(var(--_unit) * 4);
    --_space-6: calc(var(--_unit) * 6);
    --_space-8: calc(var(--_unit) * 8);
    --_space-12: calc(var(--_unit) * 12);
  }
`;
