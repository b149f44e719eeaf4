/** What rules are about, in the order in which a family meets it. */

export interface Topic {
  readonly id: string;
  /** For staff and for the documentation. */
  readonly label: string;
  /** For families. */
  readonly familyLabel: string;
}

/** A rule's first topic says where it is listed. */
export const topics: readonly Topic[] = [
  topic('child-first', 'The child first', 'Your child comes first'),
  topic('voice', 'Voices', 'Your child’s words and yours'),
  topic('family', 'The family', 'Working with you'),
  topic('people', 'People', 'Who is there for your child'),
  topic('basis', 'Why there is a plan', 'Why there is a plan'),
  topic('content', 'What a plan holds', 'What the plan holds'),
  topic('barriers', 'Barriers', 'What gets in your child’s way'),
  topic('evidence', 'Evidence', 'How it is known'),
  topic('early', 'Noticing early', 'Noticing early'),
  topic('adjustments', 'Reasonable adjustments', 'What adults do differently'),
  topic('equality', 'Equality', 'Equal chances'),
  topic('provision', 'Provision', 'The help your child gets'),
  topic('outcomes', 'Outcomes', 'What should change for your child'),
  topic('progress', 'Progress', 'How your child gets on'),
  topic('adulthood', 'Preparing for adulthood', 'Getting ready for adult life'),
  topic('delivery', 'Delivery', 'Whether the help happens'),
  topic('advice', 'Professional advice', 'What specialists advise'),
  topic('layers', 'Layers of support', 'How much help, and why'),
  topic('ehcp', 'EHC plans', 'The EHC plan'),
  topic('base', 'Inclusion bases', 'Time in an inclusion base'),
  topic('review', 'Reviews', 'Looking at the plan again'),
  topic('agreement', 'Agreement', 'Whether you agree'),
  topic('transition', 'Moves', 'Moving on'),
  topic('concerns', 'Concerns', 'When you are worried'),
  topic('upkeep', 'Upkeep', 'Keeping the plan up to date'),
  topic('wording', 'Wording', 'How the plan is written'),
  topic('readable', 'Easy to read', 'Easy to read'),
  topic('workload', 'Workload', 'Short enough to be used'),
];

function topic(id: string, label: string, familyLabel: string): Topic {
  return { id, label, familyLabel };
}

/** The topic, or one made of the id, for rules that a host brought. */
export function topicOf(id: string): Topic {
  return topics.find((one) => one.id === id) ?? topic(id, id, id);
}
