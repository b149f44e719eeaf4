/** The styles that every element starts from: `static styles = [baseStyles, ownStyles]`. */
import type { CSSResultGroup } from 'lit';
import { buttons } from './buttons.ts';
import { focus } from './focus.ts';
import { host } from './host.ts';
import { panels } from './panels.ts';
import { tokens } from './tokens.ts';
import { typography } from './typography.ts';

export const baseStyles: CSSResultGroup = [tokens, host, typography, buttons, panels, focus];
