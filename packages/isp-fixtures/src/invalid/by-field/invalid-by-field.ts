/** For every field of the document, a defect of each kind that it can have: by construction, none forgotten. */
import type { InvalidByPatch } from '../invalid-fixture.ts';
import { invalidAt } from './defect.ts';
import { lineDefects } from './lines.ts';
import { otherSystemsDefects } from './other-systems.ts';
import { fieldPlaces } from './places.ts';
import { shapeDefects } from './shapes.ts';
import { valueDefects } from './values.ts';

export function invalidByField(): InvalidByPatch[] {
  return fieldPlaces().flatMap((place) =>
    [shapeDefects, valueDefects, lineDefects, otherSystemsDefects]
      .flatMap((defectsOf) => defectsOf(place))
      .map((defect) => invalidAt(place, defect)),
  );
}
