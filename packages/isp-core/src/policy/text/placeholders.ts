/** What a form leaves behind where nobody wrote anything. */
import type { PhraseGroup } from './phrase-list.ts';

/** The whole text, in lower case, without what stands before and after it that is no letter or digit. */
export const placeholderTexts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['', 'as above', 'as below', 'as per plan', 'blank', 'ditto', 'n/a', 'na', 'n a'],
  ...['not applicable', 'same as above', 'see above', 'see below', 'tba', 'tbc', 'tbd'],
  ...['see ehcp', 'see plan', 'see report', 'to be added'],
  ...['to be agreed', 'to be completed', 'to be confirmed', 'to be decided', 'to do', 'to follow'],
  ...['todo', 'x', 'xx', 'xxx', 'xxxx', 'xxxxx', 'as before', 'as previous', 'as last year'],
]);

/** Anywhere in a text. */
export const placeholderGroups: readonly PhraseGroup[] = [
  {
    phrases: [
      'childs name here',
      'click here to enter',
      'click or tap',
      'delete as appropriate',
      'enter text',
      'insert date',
      'insert name',
      'insert text',
      'lorem ipsum',
      'name here',
      'name of child',
      'name of pupil',
      'pupil name',
      'tba',
      'tbc',
      'tbd',
      'xxx',
      'xxxx',
    ],
  },
];
