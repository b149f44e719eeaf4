/** Who the child is: names, numbers, languages. */
import type { JsonObject } from '../../json.ts';
import { schoolYearOf, textOf } from '../days.ts';
import type { Random } from '../random.ts';
import type { Story } from '../story.ts';

export function personOf(
  { random, child, setting, id, joinedOn, needs }: Story,
  serial: number,
): JsonObject {
  const { family } = child;
  const languages = [
    { id: id(), language: 'en-GB', use: family.language ? 'learning' : 'first' },
    ...(family.language ? [{ id: id(), language: family.language, use: 'home' }] : []),
  ];
  const upn = upnOf(setting.establishment, schoolYearOf(joinedOn), serial);
  const hasUpn = setting.kind !== 'nursery' && setting.kind !== 'college';
  return {
    givenName: child.givenName,
    familyName: family.surname,
    pronouns: child.pronouns,
    dateOfBirth: textOf(child.bornOn),
    yearGroup: child.yearGroup,
    identifiers: hasUpn ? [{ id: id(), scheme: 'upn', value: upn, from: textOf(joinedOn) }] : [],
    communication: {
      languages,
      methods: methodsOf(
        random,
        needs.some((need) => need.key === 'words'),
      ),
      formats: family.language ? ['interpreter', 'translated'] : [],
    },
  };
}

/** A UPN of authority 000, which does not exist, with its check letter. */
function upnOf(establishment: string, entryYear: number, serial: number): string {
  const digits = `000${establishment}${String(entryYear % 100).padStart(2, '0')}${String(serial % 1000).padStart(3, '0')}`;
  const sum = Array.from(digits, Number).reduce((total, digit, i) => total + digit * (i + 2), 0);
  return `${'ABCDEFGHJKLMNPQRTUVWXYZ'.charAt(sum % 23)}${digits}`;
}

/** What the child uses to communicate, besides speech. */
const methodsOf = (random: Random, words: boolean): string[] => [
  'speech',
  ...(words && random.chance(0.5) ? ['gesture'] : []),
  ...(words && random.chance(0.25) ? ['makaton'] : []),
];
