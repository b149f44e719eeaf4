/** Ids, codes, languages, media types, digests and namespaces that are nearly right. */
import { wrongValues, type WrongValue } from './rows.ts';

const bad = (code: string, path: string, rows: readonly WrongValue[]) =>
  wrongValues({ code, path, rows });

export const wrongIds = bad('BAD_ID', '/replaces', [
  ['capitals', '5E0C7A51-33F0-4A11-8B0E-0242AC120002', 'In capitals: ids compare as text.'],
  ['braces', '{5e0c7a51-33f0-4a11-8b0e-0242ac120002}', 'In braces.'],
  ['urn', 'urn:uuid:5e0c7a51-33f0-4a11-8b0e-0242ac120002', 'As a URN.'],
  ['no-hyphens', '5e0c7a5133f04a118b0e0242ac120002', 'Without hyphens.'],
  ['nil', '00000000-0000-0000-0000-000000000000', 'The id of nothing.'],
  ['version-9', '5e0c7a51-33f0-9a11-8b0e-0242ac120002', 'A version that there is not.'],
  ['variant', '5e0c7a51-33f0-4a11-cb0e-0242ac120002', 'The variant of another vendor.'],
  ['letter-g', '5e0c7a51-33f0-4a11-8b0e-0242ac12000g', 'A letter past f.'],
  ['short', '5e0c7a51-33f0-4a11-8b0e-0242ac12000', 'A digit short.'],
  ['line-feed', '5e0c7a51-33f0-4a11-8b0e-0242ac120002\n', 'A line feed at the end.'],
]);

export const wrongCodes = bad('BAD_CODE', '/profile', [
  ['too-long', 'a'.repeat(65), 'One letter more than sixty-four.'],
  ['hyphen-first', '-current', 'It begins with a hyphen.'],
  ['hyphen-last', 'current-', 'It ends with a hyphen.'],
  ['hyphen-alone', '-', 'Nothing but a hyphen.'],
  ['underscore', 'england_current', 'With an underscore.'],
  ['slash', 'england/current', 'With a slash.'],
  ['accent', 'école', 'With an accent.'],
  ['fullwidth', 'ＡＢ', 'Letters that only look like A and B.'],
  ['line-feed', 'england-current\n', 'A line feed at the end.'],
]);

export const wrongLanguages = bad('BAD_LANGUAGE', '/language', [
  ['one-letter', 'e', 'One letter.'],
  ['name', 'British Sign Language', 'The name of a language.'],
  ['nine-letters', 'portuguese', 'Longer than eight letters.'],
  ['underscore', 'en_GB', 'With an underscore.'],
  ['hyphen-last', 'en-', 'It ends with a hyphen.'],
  ['digits-first', '419', 'A region without a language.'],
  ['ten-parts', 'en-a-b-c-d-e-f-g-h-i', 'More parts than are allowed.'],
  ['line-feed', 'en-GB\n', 'A line feed at the end.'],
]);

export const wrongMediaTypes = bad('BAD_MEDIA_TYPE', '/documents/0/mediaType', [
  ['parameters', 'text/html; charset=utf-8', 'With parameters.'],
  ['capitals', 'Application/PDF', 'In capitals.'],
  ['no-slash', 'pdf', 'Without its slash.'],
  ['two-slashes', 'a/b/c', 'With two slashes.'],
  ['too-long', `application/${'x'.repeat(64)}`, 'Longer than the rules for media types allow.'],
  ['too-long-before', `${'x'.repeat(64)}/pdf`, 'The same before the slash.'],
  ['point-first', 'application/.pdf', 'It begins with a point.'],
  ['star', 'image/*', 'A range of types.'],
  ['line-feed', 'application/pdf\n', 'A line feed at the end.'],
]);

export const wrongDigests = bad('BAD_DIGEST', '/documents/0/sha256', [
  ['short', 'a'.repeat(63), 'A digit short.'],
  ['long', 'a'.repeat(65), 'A digit long.'],
  ['capitals', 'A'.repeat(64), 'In capitals: digests compare as text.'],
  ['prefix', `sha256:${'a'.repeat(57)}`, 'With the name of its method.'],
  ['base64', 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=', 'In base64.'],
  ['letter-g', 'g'.repeat(64), 'A letter past f.'],
  ['line-feed', `${'a'.repeat(64)}\n`, 'A line feed at the end.'],
]);

const namespaces: readonly (readonly [variant: string, name: string, summary: string])[] = [
  ['empty', '', 'No name at all.'],
  ['one-word', 'mis', 'One word, which two systems could both choose.'],
  ['capitals', 'UK.example.mis', 'In capitals.'],
  ['point-first', '.uk.example', 'It begins with a point.'],
  ['point-last', 'uk.example.', 'It ends with a point.'],
  ['two-points', 'uk..example', 'Two points together.'],
  ['digit-first', '3com.example', 'It begins with a digit.'],
  ['address', 'https://example.uk', 'An address.'],
  ['ten-parts', 'a.b.c.d.e.f.g.h.i.j', 'More parts than are allowed.'],
  ['long-part', `uk.${'x'.repeat(64)}`, 'A part of sixty-four characters.'],
  ['line-feed', 'uk.example\n', 'A line feed at the end.'],
];

export const wrongNamespaces = namespaces.flatMap(([variant, name, summary]) =>
  wrongValues({
    code: 'BAD_NAMESPACE',
    path: '/extensions',
    issueAt: `/extensions/${name.replaceAll('/', '~1')}`,
    rows: [[`named-${variant}`, { [name]: true }, summary]],
  }),
);
