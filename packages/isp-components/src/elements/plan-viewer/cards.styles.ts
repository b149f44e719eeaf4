/** The cards of “Getting to know”: one, two or six columns, with every row full. */
import { css } from 'lit';
import { fullRows } from './card-rows.ts';

export const cardStyles = css`
  .cards {
    display: grid;
    gap: var(--_space-4);
  }

  .card {
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .card--strengths {
    border-block-start-color: var(--_good);
  }

  .card--mattersToMe,
  .card--aspirations {
    border-block-start-color: var(--_voice);
  }

  @container isp-frame (inline-size >= 40rem) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }

    .card:first-child:nth-last-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @container isp-frame (inline-size >= 60rem) {
    ${fullRows}
  }
`;
