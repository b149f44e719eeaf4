/** How the panels of a form look: what has to be put right, and what two people wrote in one place. */
import { css } from 'lit';
import { conflictStyles } from './conflict.styles.ts';
import { summaryStyles } from './summary.styles.ts';

export const panelStyles = css`
  ${summaryStyles}
  ${conflictStyles}
`;
