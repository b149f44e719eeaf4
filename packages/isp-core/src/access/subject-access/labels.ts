/** What fields and places are called where people read them: no ids, no paths, no words of the format. */
import { nameOfEntry, nameOfField } from '../../plan/place-names.ts';

/** What a line is called, by its id; undefined where this paper does not hold it. */
export type NameOfLine = (id: string) => string | undefined;

export const isId = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Fields whose name in the format says too little, or says it in jargon. */
const fieldNames: Readonly<Record<string, string>> = {
  statement: 'words',
  text: 'words',
  profile: 'rules that it is checked by',
  restricted: 'mark on who may see it',
  audiences: 'who may see it',
  senProvision: 'SEN provision',
  extensions: 'kept by another system',
  personId: 'person',
  recordedBy: 'written down by',
  backInClass: 'how it is carried into the classroom',
  evidenceBase: 'why it is expected to help',
  barriers: 'what it answers',
  outcomes: 'what it works towards',
  authors: 'written by',
  ehcpProvision: 'EHC plan provision',
  owner: 'who sees to it',
  provider: 'who gives it',
  impact: 'what it means for the child',
};

const partNames: Readonly<Record<string, string>> = {
  person: 'part about who the child is',
  basis: 'reason for the plan',
  about: 'page about the child',
  base: 'part about the inclusion base',
  ehcp: 'part about the EHC plan',
  authors: 'list of who writes the plan',
  extensions: 'part that other systems keep',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `amount/minutes` is “Amount, minutes”. Positions in a list go without saying. */
export function fieldLabel(name: string): string {
  const keys = name.split('/').filter((key) => key !== '' && !isId(key) && !/^[0-9]+$/.test(key));
  const names = keys.map((key, i) => {
    const isListOfLines = i < keys.length - 1 && (key === 'barriers' || key === 'outcomes');
    return isListOfLines ? key : (fieldNames[key] ?? nameOfField(key));
  });
  return capital(names.join(', '));
}

/** `/outcomes/<id>/target` is “the target of the outcome “Robin reads a page.””. */
export function placeInWords(path: readonly string[], nameOf: NameOfLine): string {
  const names: string[] = [];
  for (const [i, segment] of path.entries()) {
    if (isId(segment)) {
      names.pop();
      const text = nameOf(segment);
      const entry = nameOfEntry(path[i - 1] ?? '');
      names.push(text === undefined ? entry : `${entry} “${text}”`);
    } else names.push(i === 0 ? partName(segment) : (fieldNames[segment] ?? nameOfField(segment)));
  }
  if (names.length === 0) return 'the plan itself';
  return names
    .toReversed()
    .map((name) => `the ${name}`)
    .join(' of ');
}

const partName = (key: string) => partNames[key] ?? nameOfField(key);
