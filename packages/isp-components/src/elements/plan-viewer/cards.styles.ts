/** The cards of “Getting to know”: one, two or six columns, with every row full. */
import { css } from 'lit';

/** However many cards are filled: three and two below, two and two, three, two, or one. */
const fullRows = css`
  .cards {
    grid-template-columns: repeat(6, 1fr);
  }

  .card {
    grid-column: span 2;
  }

  .card:first-child:nth-last-child(5),
  .card:first-child:nth-last-child(5) + .card,
  .card:first-child:nth-last-child(4),
  .card:first-child:nth-last-child(4) ~ .card,
  .card:first-child:nth-last-child(2),
  .card:first-child:nth-last-child(2) + .card {
    grid-column: span 3;
  }

  .card:first-child:nth-last-child(3) {
    grid-column: span 2;
  }

  .card:only-child {
    grid-column: 1 / -1;
  }
`;

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

  @media print {
    ${fullRows}
  }
`;
