/** Jedison, in its own plain theme. */
import Jedison from 'jedison';
import { answers, schema } from '../neutral-form.ts';

new Jedison.Create({
  container: document.querySelector('main'),
  theme: new Jedison.Theme(),
  schema,
  data: answers,
});
