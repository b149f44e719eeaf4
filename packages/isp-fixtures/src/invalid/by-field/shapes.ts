/** Defects that every place can have: it is missing, it is of another type, it has a field too many. */
import type { Json } from '../../json.ts';
import type { Field } from '../../table/field.ts';
import { replaced, type Defect } from './defect.ts';
import type { FieldPlace } from './places.ts';

export function shapeDefects(place: FieldPlace): Defect[] {
  if (place.path === '') return [unknownKey(place)];
  return [
    ...(place.optional ? [] : [missing(place)]),
    ...wrongTypes(place),
    ...(place.field.kind === 'object' ? [unknownKey(place)] : []),
  ];
}

function missing(place: FieldPlace): Defect {
  const { path } = place;
  // Without these two nothing says that the document is a plan, or which.
  if (path === '/format') {
    return {
      code: 'NOT_A_PLAN',
      path: '',
      summary: 'Nothing says what it is.',
      patch: remove(path),
    };
  }
  return { code: 'MISSING', summary: 'It has to be there.', patch: remove(path) };
}

const remove = (path: string): Defect['patch'] => [{ op: 'remove', path }];

function unknownKey({ path }: FieldPlace): Defect {
  const key = `${path}/favouriteColour`;
  return {
    code: 'UNKNOWN_KEY',
    path: key,
    summary: 'A field that is not in the document; other systems’ data goes under extensions.',
    patch: [{ op: 'add', path: key, value: 'green' }],
  };
}

function wrongTypes(place: FieldPlace): Defect[] {
  const { field } = place;
  if (field.kind === 'constant' || field.kind === 'choice') return notTheWord(place);
  const [variant, other] = nearestOtherType(field);
  const given: readonly (readonly [variant: string, value: Json])[] = [
    [variant, other],
    ['null', null],
  ];
  return given.map(([words, value]) => ({
    code: 'WRONG_TYPE',
    variant: `given-${words}`,
    summary: `It is ${words.replaceAll('-', ' ')}, and that is another type of value.`,
    patch: replaced(place, value),
  }));
}

function notTheWord(place: FieldPlace): Defect[] {
  const code = place.path === '/format' ? 'NOT_A_PLAN' : 'NOT_A_CHOICE';
  const where = place.path === '/format' ? { path: '' } : {};
  const values: readonly (readonly [string, Json])[] = [
    ['another-word', 'another-word'],
    ['in-capitals', capitals(place.field)],
    ['null', null],
  ];
  return values.map(([variant, value]) => ({
    code,
    variant: `given-${variant}`,
    ...where,
    summary: 'It is none of the words that may stand here.',
    patch: replaced(place, value),
  }));
}

function capitals(field: Field): string {
  const word =
    field.kind === 'constant' ? field.value : field.kind === 'choice' ? field.words[0] : '';
  const upper = word?.toUpperCase() ?? '';
  return upper === word ? `${upper}-${upper}` : upper;
}

/** The other type that a careless writer gives it: a number for a text, a text for a number, one for a list. */
function nearestOtherType(field: Field): readonly [variant: string, value: Json] {
  switch (field.kind) {
    case 'list':
      return ['a-group', {}];
    case 'object':
    case 'extensions':
      return ['a-list', []];
    case 'boolean':
      return ['text', 'true'];
    case 'number':
    case 'whole-number':
      return ['text', String(field.min)];
    default:
      return ['a-number', 20261122];
  }
}
