/** The child: strengths, what matters, what works. Shown before anything else. */
import type { Json, JsonObject } from '../../json.ts';
import type { Story } from '../story.ts';
import type { Cast } from './cast.ts';

const strengths = [
  'Notices when somebody is left out, and asks them in.',
  'Knows more about bridges than the rest of us together.',
  'Makes people laugh at the right moment.',
  'Will try again after the first try fails, and after the second.',
  'Draws what words cannot say.',
  'Keeps a promise, and remembers who else did.',
  'Is gentle with small children and animals.',
  'Takes things apart and, mostly, puts them together.',
  'Sings in tune and in time.',
  'Asks the question that others were wondering about.',
];

const interests = [
  'Buses and where they go.',
  'Baking.',
  'Football, in any weather.',
  'Drums.',
  'Cats. All of them.',
  'Building with anything.',
  'Maps.',
  'Swimming under water.',
  'Comics, reading and making.',
  'Plants with names in Latin.',
];

const matters = [
  'Ask me, not the grown-up next to me.',
  'Being with my friends at lunch.',
  'That you tell me if it changes.',
  'Not being talked about in front of people.',
  'Doing it myself, even if it’s slow.',
  'Home time being home time.',
];

const works = [
  'One thing at a time, then a moment.',
  'Show it as well as say it.',
  'A quiet hello before anything else.',
  'Choices: two, and time.',
  'Start it together, then step back.',
  'Say what went well, exactly.',
];

const hopes = [
  'To work with animals.',
  'A part in the play.',
  'To go to town with friends.',
  'To read to my brother.',
  'A job where I move about.',
  'To be picked for the team.',
];

export function about({ random, id }: Story, cast: Cast): JsonObject {
  const points = (texts: readonly string[], count: number, said: readonly string[]): Json =>
    random
      .some(texts, count)
      .map((text, i) => ({ id: id(), text, saidBy: said[i % said.length] ?? cast.child }));
  const adults = [cast.teacher, cast.parents[0], cast.assistant];
  return {
    strengths: points(strengths, random.int(2, 3), adults),
    interests: points(interests, random.int(1, 2), [cast.child]),
    mattersToMe: points(matters, random.int(1, 2), [cast.child]),
    whatWorks: points(works, random.int(2, 3), adults),
    aspirations: points(hopes, 1, [cast.child]),
  };
}
