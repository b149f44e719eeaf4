/** What can become of what came, as a closed list: each code with its fate, what it says, and what a person has to do. */

/**
 * `taken`: it is in the record now. `kept`: the record stays as it was there. `conflict`: both changed it,
 * and a person chooses. `withheld`: the sender kept it back. `ask`: a person has to look. `note`: to know.
 */
export type ReceiveFate = 'taken' | 'kept' | 'conflict' | 'withheld' | 'ask' | 'note';

export interface CodeWords {
  readonly fate: ReceiveFate;
  readonly message: string;
  readonly todo?: string;
}

const asMerge = 'Choose one of the two.';

export const receiveCodes = {
  // What becomes of the whole.
  ISP_RECEIVE_NEW_RECORD: {
    fate: 'note',
    message: 'No record here is this child’s, so the plan begins one.',
  },
  ISP_RECEIVE_MERGED: {
    fate: 'note',
    message: 'The plan is here already, and what came was put together with it.',
  },
  ISP_RECEIVE_SECOND_PLAN: {
    fate: 'note',
    message: 'The child has another plan here. Both stay whole, each under its own id.',
    todo: 'Look at both. Close the earlier one once nothing in it is needed any more.',
  },
  ISP_RECEIVE_ALREADY: {
    fate: 'note',
    message: 'This was taken in before. Nothing was changed.',
  },
  ISP_RECEIVE_OLDER: {
    fate: 'note',
    message: 'A later revision of this plan is here. Nothing was changed.',
  },
  ISP_RECEIVE_SUPERSEDED: {
    fate: 'ask',
    message: 'The plan here took over from the one that came. Nothing was changed.',
    todo: 'Look whether the sender wrote something in the older plan that is needed here.',
  },
  // Whose plan it is.
  ISP_RECEIVE_SAME_CHILD: {
    fate: 'note',
    message: 'A number, the names and the date of birth agree with the record here.',
  },
  ISP_RECEIVE_CONFIRMED: { fate: 'note', message: 'A person said whose plan it is.' },
  ISP_RECEIVE_NEAR_MATCH: {
    fate: 'ask',
    message: 'A record here may be this child’s, but not everything agrees. Nothing was joined.',
    todo: 'Somebody who knows the child says which record it is, or that it is none.',
  },
  ISP_RECEIVE_SEVERAL_MATCH: {
    fate: 'ask',
    message: 'More than one record here may be this child’s. Nothing was joined.',
    todo: 'Somebody says which record it is. Look whether the child has two records by mistake.',
  },
  ISP_RECEIVE_UNKNOWN_CHOICE: {
    fate: 'ask',
    message: 'The record that was chosen is not here, is here twice, or nobody is named who chose.',
    todo: 'Choose one of the records that are here, and say who chose.',
  },
  ISP_RECEIVE_ALSO_LIKE: {
    fate: 'ask',
    message: 'Another record here is like this child’s. It was left alone.',
    todo: 'Look whether it is another child.',
  },
  ISP_RECEIVE_REPLACES_OTHER: {
    fate: 'ask',
    message: 'What came says that it took over from yet another plan, so it was left saying that.',
    todo: 'Ask the sender for that plan, if it is needed.',
  },
  // Line by line.
  ISP_RECEIVE_TAKEN: { fate: 'taken', message: 'Taken as it came.' },
  ISP_RECEIVE_ADDED: { fate: 'taken', message: 'New here, and taken.' },
  ISP_RECEIVE_CHANGED: { fate: 'taken', message: 'The sender changed it, and you had not.' },
  ISP_RECEIVE_REMOVED: {
    fate: 'taken',
    message: 'The sender took it out, and you had not changed it.',
    todo: 'If it is still needed here, put it in again.',
  },
  ISP_RECEIVE_REORDERED: { fate: 'taken', message: 'It stands in another place of its list.' },
  ISP_RECEIVE_EVIDENCE_CHANGED: {
    fate: 'taken',
    message: 'The sender changed what was recorded about a session. Such a record should stay.',
    todo: 'Ask the sender why it was changed.',
  },
  ISP_RECEIVE_KEPT_YOURS: { fate: 'kept', message: 'Yours. It is not in what came, and it stays.' },
  ISP_RECEIVE_KEPT_CHANGE: {
    fate: 'kept',
    message: 'You changed it. What came has it as it was before.',
  },
  ISP_RECEIVE_KEPT_REMOVAL: {
    fate: 'kept',
    message: 'You had taken it out. It came as it was before, and stays out.',
  },
  ISP_RECEIVE_NOT_TAKEN: {
    fate: 'kept',
    message: 'What came says it differently. The record stays as it was.',
  },
  ISP_RECEIVE_CONFLICT: {
    fate: 'conflict',
    message: 'Both say it differently. Until somebody chooses, it stays as it was here.',
    todo: asMerge,
  },
  ISP_RECEIVE_CONFLICT_SAFETY: {
    fate: 'conflict',
    message:
      'Both changed something that keeps the child safe or understood. It stays as it was here.',
    todo: 'Ask whoever knows the child best, and choose one of the two as a whole.',
  },
  ISP_RECEIVE_CONFLICT_PRIVACY: {
    fate: 'conflict',
    message:
      'Who may see this line was changed, and what it says as well. It stays as it was here.',
    todo: 'Choose one of the two as a whole, and look who may see it.',
  },
  ISP_RECEIVE_CONFLICT_THEY_REMOVED: {
    fate: 'conflict',
    message: 'The sender took it out; here it was changed, or something refers to it. It stays.',
    todo: asMerge,
  },
  ISP_RECEIVE_CONFLICT_YOU_REMOVED: {
    fate: 'conflict',
    message: 'You took it out; the sender changed it, or something refers to it. It is in for now.',
    todo: asMerge,
  },
  // What is not in what came.
  ISP_RECEIVE_WITHHELD: { fate: 'withheld', message: 'The sender kept this back.' },
  ISP_RECEIVE_MINIMUM_SET: {
    fate: 'ask',
    message: 'Only what is needed at first was sent.',
    todo: 'Ask the sender for the full set.',
  },
  ISP_RECEIVE_NEWER_MEMBER: {
    fate: 'note',
    message: 'A newer system wrote this, and this one cannot read it. It stays in the signed file.',
    todo: 'Keep the signed file.',
  },
  ISP_RECEIVE_DOCUMENT_HERE: { fate: 'taken', message: 'The document came, and is the right one.' },
  ISP_RECEIVE_DOCUMENT_MISSING: {
    fate: 'ask',
    message: 'The document was to come beside the plan, and is not here.',
    todo: 'Ask the sender for it.',
  },
  ISP_RECEIVE_DOCUMENT_NOT_SENT: {
    fate: 'ask',
    message: 'The plan names this document, and it was not sent.',
    todo: 'Ask the sender for it, if it is needed.',
  },
  ISP_RECEIVE_DOCUMENT_ALTERED: {
    fate: 'ask',
    message: 'This is not the document that the plan names: it was changed, or it is another.',
    todo: 'Do not use it. Ask the sender for it again.',
  },
  ISP_RECEIVE_DOCUMENT_UNKNOWN: {
    fate: 'ask',
    message: 'The plan names no such document. It was left where it is.',
    todo: 'Look whether it is about this child.',
  },
  ISP_RECEIVE_LOG_FITS: {
    fate: 'note',
    message: 'The change log that came is whole, and goes as far as the sender said.',
  },
  ISP_RECEIVE_LOG_TIMES: {
    fate: 'ask',
    message: 'In the change log an entry says that it was made before the one that it follows.',
    todo: 'Clocks differ, so this proves nothing. Ask the sender why.',
  },
  ISP_RECEIVE_LOG_NOT_HERE: {
    fate: 'note',
    message: 'The sender keeps a change log of this plan, and it did not come.',
    todo: 'If there is a dispute, ask for it. It can be checked against this file.',
  },
  ISP_RECEIVE_LOG_NOT_NAMED: {
    fate: 'ask',
    message: 'A change log came, and the sender did not say where theirs stood.',
    todo: 'Ask the sender whether it is theirs.',
  },
  ISP_RECEIVE_LOG_UNREADABLE: {
    fate: 'ask',
    message: 'What came as a change log is none.',
    todo: 'Ask the sender for it again.',
  },
  ISP_RECEIVE_LOG_OTHER_PLAN: {
    fate: 'ask',
    message: 'The change log that came is of another plan.',
    todo: 'Ask the sender for the right one.',
  },
  ISP_RECEIVE_LOG_ALTERED: {
    fate: 'ask',
    message: 'The change log that came is not as it was written.',
    todo: 'Do not rely on it. Ask the sender for it again.',
  },
  ISP_RECEIVE_LOG_OTHER: {
    fate: 'ask',
    message: 'The change log that came does not hold what the sender said when the plan was sent.',
    todo: 'Do not rely on it. Ask the sender which is right.',
  },
  // What was done when the plan was accepted.
  ISP_RECEIVE_CHOSE_YOURS: { fate: 'kept', message: 'A person chose what was here.' },
  ISP_RECEIVE_CHOSE_THEIRS: { fate: 'taken', message: 'A person chose what came.' },
  ISP_RECEIVE_SETTING_ADDED: { fate: 'taken', message: 'This setting was added to the plan.' },
  ISP_RECEIVE_SETTING_KNOWN: { fate: 'note', message: 'The plan has this setting already.' },
  ISP_RECEIVE_SETTING_LEFT: { fate: 'taken', message: 'The last day at the sender was noted.' },
  ISP_RECEIVE_MOVE_COMPLETED: { fate: 'taken', message: 'The move was marked as complete.' },
  ISP_RECEIVE_ACTION_NOTED: {
    fate: 'taken',
    message: 'A step of the move was marked as done or not done.',
  },
  ISP_RECEIVE_ACTION_OPEN: {
    fate: 'ask',
    message: 'A step of the move is still to be done.',
    todo: 'Do it, or say why not.',
  },
  ISP_RECEIVE_MOVE_UNCLEAR: {
    fate: 'ask',
    message: 'The plan tells of no move that is under way, or of more than one.',
    todo: 'Say which move this was.',
  },
} as const satisfies Readonly<Record<string, CodeWords>>;

export type ReceiveCode = keyof typeof receiveCodes;
