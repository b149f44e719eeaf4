/** `isp transfer`: sends a plan to another setting, and opens what another setting sent. */
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments } from '../read-arguments.ts';
import type { Action } from './action.ts';
import { keysAction } from './keys-action.ts';
import { openAction } from './open-action.ts';
import { packAction } from './pack-action.ts';
import { Trouble } from './trouble.ts';

const help = `isp transfer keys --setting SCHEME:VALUE --name NAME --output START
isp transfer pack PLAN --keys FILE --trust PATH --to SCHEME:VALUE
                  --purpose PURPOSE --authority AUTHORITY [options]
isp transfer open FILE --keys FILE --trust PATH [options]

keys makes a setting’s keys: START.keys.json stays with the setting, and
START.trust.json goes to the settings that it sends plans to or has them from.

  --setting S:V        by what others know the setting, such as urn:900001
  --name NAME          its name; --contact TEXT: whom to ask there
  --algorithm NAME     ES256 (otherwise) or EdDSA

pack signs a plan, less what a receiving setting may not see, and seals it where
the recipient has a key to seal to.

  --keys FILE          the sender’s own keys
  --trust PATH         a trust file, or a folder of files named …trust.json
  --to S:V             the recipient, who must be among those trusted
  --purpose PURPOSE    move, shared, short-placement, return, next-year or other
  --authority NAME     pupil-information-regulations, consent or other; with
                       --explanation TEXT, --given-by NAME, --given-on DATE
  --set SET            full (otherwise), or minimum: what is needed at first
  --until DATE         the last day on which it opens; otherwise 60 days from now
  --log FILE           the plan’s change log: where it stands is sent, too
  --unsealed           signs only
  --output FILE        a new file; otherwise it is printed

open checks such a file and prints what works, who knows the child, what must be
in place on the first day and what is unfinished; then the plan.

  --plan FILE          the plan that the setting has: an older one is refused
  --upn UPN            the child that is meant; also --born DATE
  --seen FOLDER        remembers files, and refuses them the second time
  --output FILE        writes the plan to a new file
  --receipt FILE       writes a signed receipt to a new file
  --preview            prints only what may be seen before a place is accepted
  --json               everything for machines

No file is ever overwritten. Ends with 0, with 1 where a file was not opened, and
with 2 where the use was wrong or something could not be read or written.
`;

const names = [
  ...['setting', 'name', 'contact', 'algorithm', 'keys', 'trust', 'to', 'purpose', 'authority'],
  ...['explanation', 'given-by', 'given-on', 'set', 'until', 'log', 'output', 'plan', 'upn'],
  ...['born', 'seen', 'receipt'],
];
const options = {
  ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  unsealed: { type: 'boolean' },
  preview: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const actions: Readonly<Record<string, Action>> = {
  keys: keysAction,
  pack: packAction,
  open: openAction,
};

export const transferCommand: Command = {
  name: 'transfer',
  summary: 'send a plan to another setting, or open one that came',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'transfer');
    const [name = '', ...files] = read.value.files;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) {
      return misuse(streams, { sentence: 'Say what to do: keys, pack or open.' }, 'transfer');
    }
    try {
      return await action({ ...read.value, files }, streams);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (error.text === undefined) return misuse(streams, { sentence: error.message }, 'transfer');
      streams.err(error.text);
      return exitCodes.bad;
    }
  },
};
