/** Texts that some readers take for JSON, and no strict one does. */
import { hostile, planWith } from './hostile-text.ts';

const { raw } = String;

export const notJson = hostile('ISP_READ_NOT_JSON', [
  ['empty', 'Nothing.', () => ''],
  ['no-bytes', 'No bytes.', () => new Uint8Array()],
  ['spaces', 'White space.', () => ' \n\t '],
  ['trailing-text', 'Something after the end.', () => `${planWith('"id":1')} and more`],
  [
    'two-documents',
    'Two documents, one after the other.',
    () => '{"format":"isp-plan"}{"format":"isp-plan"}',
  ],
  [
    'lines-of-documents',
    'A stream of documents, a line for each.',
    () => '{"format":"isp-plan"}\n{"format":"isp-plan"}\n',
  ],
  ['null-at-the-end', 'A null character at the end.', () => '{"format":"isp-plan"}\u0000'],
  ['trailing-comma', 'A comma after the last field.', () => '{"format":"isp-plan",}'],
  ['trailing-comma-in-a-list', 'A comma after the last entry.', () => planWith('"people":[1,]')],
  ['line-comment', 'A comment.', () => '{"format":"isp-plan"} // mine'],
  ['block-comment', 'A comment of another kind.', () => '/* mine */{"format":"isp-plan"}'],
  ['hash-comment', 'A comment as scripts have it.', () => '# mine\n{"format":"isp-plan"}'],
  ['single-quotes', 'Single quotation marks.', () => "{'format':'isp-plan'}"],
  ['bare-keys', 'Keys without quotation marks.', () => '{format:"isp-plan"}'],
  ['not-a-number', 'NaN.', () => planWith('"revision":NaN')],
  ['infinity', 'Infinity.', () => planWith('"revision":-Infinity')],
  ['undefined', 'A word that only scripts have.', () => planWith('"revision":undefined')],
  ['leading-zero', 'A number with a zero before it.', () => planWith('"revision":007')],
  ['plus-sign', 'A number with a plus.', () => planWith('"revision":+7')],
  ['hexadecimal', 'A number in hexadecimal.', () => planWith('"revision":0x7')],
  ['separators', 'A number with underscores.', () => planWith('"revision":1_000')],
  ['bare-point', 'A number that begins with its point.', () => planWith('"revision":.5')],
  ['line-in-text', 'A line end inside a text.', () => planWith('"id":"a\nb"')],
  ['bad-escape', 'An escape that there is not.', () => planWith(raw`"id":"\x41"`)],
  ['short-escape', 'An escape that is cut short.', () => planWith(raw`"id":"\u00e"`)],
  ['cut-short', 'The end is missing.', () => '{"format":"isp-plan","id":"5e0c'],
  ['only-a-quote', 'One quotation mark.', () => '"'],
  [
    'protected-prefix',
    'A prefix that keeps scripts from running it.',
    () => ')]}\',\n{"format":"isp-plan"}',
  ],
  ['padding-function', 'Wrapped in a call of a function.', () => 'show({"format":"isp-plan"})'],
  ['no-break-space', 'A space that only looks like one.', () => '{\u00a0"format":"isp-plan"}'],
  [
    'web-page',
    'A page that says that you should sign in.',
    () => '<!doctype html><title>Sign in</title>',
  ],
  ['spreadsheet', 'Rows with commas.', () => 'UPN,Name,Need\nA000,Rowan,Reading\n'],
  ['archive', 'The first bytes of an archive.', () => Uint8Array.from([0x50, 0x4b, 0x03, 0x04])],
]);
