/** `isp transfer`: sends a plan to another setting, and opens what another setting sent. */
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments } from '../read-arguments.ts';
import type { Action } from './action.ts';
import { checklistAction } from './checklist-action.ts';
import { keysAction } from './keys-action.ts';
import { openAction } from './open-action.ts';
import { packAction } from './pack-action.ts';
import { receiptAction } from './receipt-action.ts';
import { receiveAction } from './receive-action.ts';
import { Trouble } from './trouble.ts';

const help = `isp transfer keys --setting SCHEME:VALUE --name NAME --output START
isp transfer pack PLAN --keys FILE --trust PATH --to SCHEME:VALUE
                  --purpose PURPOSE --authority AUTHORITY [options]
isp transfer open FILE --keys FILE --trust PATH [options]
isp transfer receive FILE --keys FILE --trust PATH --into FILE|FOLDER [options]
isp transfer receipt RECEIPT --sent FILE --keys FILE --trust PATH [options]
isp transfer checklist PLAN --move KIND[,KIND] [options]

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
  --until DATE         the last day on which it opens; otherwise in 60 days
  --log FILE           the plan’s change log: where it stands is sent, too
  --document FILE      a document that the plan names, known by its bytes; may
                       be given again. What does not fit inside goes beside it
  --unsealed           signs only
  --output FILE        a new file; otherwise it is printed

open checks such a file and prints what works, who knows the child, what must be
in place on the first day and what is unfinished; then the plan.

  --plan FILE          the plan that the setting has: an older one is refused
  --upn UPN            the child that is meant; also --born DATE
  --seen FOLDER        remembers files, and refuses them the second time
  --output FILE        writes the plan to a new file
  --receipt FILE       writes a signed receipt to a new file
  --documents FOLDER   checks the documents that came beside the file
  --preview            prints only what may be seen before a place is accepted
  --json               everything for machines

receive finds whose plan it is among those of this setting, puts it together
with what is there, and says line by line what became of everything. Without
--out it only looks.

  --into FILE|FOLDER   the plan, or the plans, that the setting has
  --out FILE           writes the record to a new file, once all is decided;
                       with --replace to the file of the record itself, whole
  --decide FILE        what people decided, as JSON: whose plan it is, which of
                       two it is to be, the new setting, the move
  --base PLAN          the plan as both had it: then only what both changed
                       since is asked about
  --merge-older        puts an older revision together with the record, too
  --log FILE           the sender’s change log, to be checked
  --by NAME            who takes it in; also --documents, --receipt and --json

receipt reads what the other setting answered to a file that was sent.

  --sent FILE          the file, exactly as it was sent
  --plan PLAN          notes the answer with the move in the plan, and writes it
                       to the new file --out FILE

checklist says what to see to when a child moves, and what the plan answers.

  --move KIND          one or more of: early-years-to-school, infant-to-junior,
                       primary-to-secondary, to-post-16, mid-year,
                       to-specialist, to-mainstream, between-authorities,
                       school-closing, to-alternative-provision,
                       from-alternative-provision
  --side SIDE          leaver (otherwise) or joiner
  --on DATE            the first day in the new place; --left DATE: the last in
                       the old one
  --calendar FILE      for what is counted in school days; also --profile and
                       --today, as for isp check

No file is overwritten but by --replace. Ends with 0; with 1 where a file was
not opened, something waits for a person, or a day has passed; and with 2 where
the use was wrong or something could not be read or written.
`;

const names = [
  ...['setting', 'name', 'contact', 'algorithm', 'keys', 'trust', 'to', 'purpose', 'authority'],
  ...['explanation', 'given-by', 'given-on', 'set', 'until', 'log', 'output', 'plan', 'upn'],
  ...['born', 'seen', 'receipt', 'documents', 'into', 'out', 'decide', 'base', 'by'],
  ...['sent', 'move', 'side', 'on', 'left', 'calendar', 'profile', 'today'],
];
const options = {
  ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  document: { type: 'string', multiple: true },
  unsealed: { type: 'boolean' },
  replace: { type: 'boolean' },
  'merge-older': { type: 'boolean' },
  preview: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const actions: Readonly<Record<string, Action>> = {
  keys: keysAction,
  pack: packAction,
  open: openAction,
  receive: receiveAction,
  receipt: receiptAction,
  checklist: checklistAction,
};

export const transferCommand: Command = {
  name: 'transfer',
  summary: 'send a plan to another setting, or take in one that came',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'transfer');
    const [name = '', ...files] = read.value.files;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) {
      const sentence = 'Say what to do: keys, pack, open, receive, receipt or checklist.';
      return misuse(streams, { sentence }, 'transfer');
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
