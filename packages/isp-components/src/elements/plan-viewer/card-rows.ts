/** The cards of “Getting to know” in rows of which each is full: on a wide screen, and on paper. */
import { css } from 'lit';

/** However many cards are filled: three and two below, two and two, three, two, or one. */
export const fullRows = css`
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
