/** The one way to write a rule: the compiler holds its messages, facts and options together. */
import type { SourcePlace } from '../../codes/sources.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Impact, FindingOutcome } from './finding.ts';
import type { MessageData } from './message-template.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { OptionValue, Profile } from './profile.ts';
import type { Rule, Verdict } from './rule.ts';

type Texts = Readonly<Record<string, string>>;
type Options = Readonly<Record<string, OptionValue>>;

/** Says one of the rule's messages of a place in the plan, with exactly the facts that it needs. */
type Say<Messages extends Texts, Word extends string> = <Id extends keyof Messages & string>(
  messageId: Id,
  at: string,
  ...facts: keyof MessageData<Messages[Id]> extends never
    ? []
    : [data: MessageData<Messages[Id], Word>]
) => Verdict;

/** What a rule's check may use besides the plan. */
export interface CheckTools<Messages extends Texts, Word extends string, Opts> {
  readonly today: PlainDate;
  readonly profile: Profile;
  /** The rule's options, with the profile's values. */
  readonly options: Opts;
  /** What many rules ask of a plan, worked out once for all of them. */
  readonly facts: PlanFacts;
  readonly pass: Say<Messages, Word>;
  readonly fail: Say<Messages, Word>;
  /** For what only a person can judge. */
  readonly ask: Say<Messages, Word>;
}

export interface RuleDefinition<
  Id extends string,
  Messages extends Texts,
  Words extends Texts,
  Opts extends Options,
> {
  readonly id: Id;
  readonly since: string;
  readonly impact: Impact;
  readonly topics: readonly string[];
  /** Default: support plans only. */
  readonly kinds?: readonly Plan['kind'][];
  readonly sources: readonly [SourcePlace, ...SourcePlace[]];
  readonly help: string;
  readonly familyHelp: string;
  readonly why: string;
  readonly options?: Opts;
  readonly words?: Words;
  readonly messages: Messages;
  /** What is found, line by line; nothing where the plan has nothing that the rule concerns. */
  readonly check: (
    plan: Plan,
    tools: CheckTools<Messages, keyof Words & string, Opts>,
  ) => Verdict | readonly Verdict[];
}

/** Makes a rule of its definition. A bundle drops the rules that nothing uses. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRule<
  const Id extends string,
  const Messages extends Texts,
  const Words extends Texts,
  Opts extends Options,
>(definition: RuleDefinition<Id, Messages, Words, Opts>): Rule & { readonly id: Id } {
  const say =
    (outcome: FindingOutcome): Say<Messages, keyof Words & string> =>
    (messageId, at, ...[data]) => ({ outcome, messageId, at, data: data ?? {} });
  const sayings = {
    pass: say('pass'),
    fail: say('fail'),
    ask: say('ask'),
  };
  return {
    ...definition,
    kinds: definition.kinds ?? ['support-plan'],
    options: definition.options ?? {},
    words: definition.words ?? {},
    check: (plan, { today, profile, options, facts }) => {
      // The engine gives back the rule's own options, with values of the same types.
      const tools = { today, profile, options: options as Opts, facts, ...sayings };
      const found = definition.check(plan, tools);
      return isOne(found) ? [found] : found;
    },
  };
}

const isOne = (found: Verdict | readonly Verdict[]): found is Verdict => 'outcome' in found;
