/** The words of the checklists for a move, in English: the source that other languages are made from. */

export interface ItemWords {
  /** What is to be seen to, as something that is so when it is done. */
  readonly title: string;
  /** Why, for whoever wonders. */
  readonly why: string;
}

export type ChecklistWords = Readonly<Record<string, ItemWords>>;

const item = (title: string, why: string): ItemWords => ({ title, why });

const leaving: ChecklistWords = {
  'what-works-written': item(
    'What works is written down.',
    'It is the first thing that new adults read, and it saves the family from explaining it all again.',
  ),
  'child-heard': item(
    'The child has said what matters to them, within the last year.',
    'They know best what a new place should know, and what it need not.',
  ),
  'family-heard': item(
    'The family has been heard, within the last year.',
    'They go with the child through every move, and see what no setting sees.',
  ),
  'reviewed-for-the-move': item(
    'The plan was reviewed lately, or a review is planned before the move.',
    'What travels is the plan as it stands.',
  ),
  'lines-up-to-date': item(
    'Help that has ended is marked as ended.',
    'A new setting takes what is marked as going on for what it has to go on with.',
  ),
  'people-who-know-named': item(
    'People who know the child, and can be asked, are named in the move.',
    'Relations are what a move breaks.',
  ),
  'new-adults-met': item(
    'The child and the family have met adults of the new place, there or here.',
    'A face that they know makes the first day easier.',
  ),
  'steps-done': item(
    'The steps of the move are planned, and done.',
    'A plan does not move a child; what people do does.',
  ),
  'travel-settled': item(
    'How the child gets there is settled.',
    'Transport is often the last thing arranged, and the first that goes wrong.',
  ),
  'plan-sent': item(
    'The plan is sent, and the move says what was sent and when.',
    'So that nobody has to guess what the new setting knows.',
  ),
  'transfer-file-sent': item(
    'The Common Transfer File is sent.',
    'It carries the numbers and the school history that the plan does not hold.',
  ),
  'school-record-sent': item(
    'The school’s own record of the child is sent.',
    'The plan and the transfer file are only a part of it.',
  ),
  'documents-gathered': item(
    'Reports that the plan names are sent with it, or it is said why not.',
    'The plan holds their names and not their words.',
  ),
  'other-plans-handed-on': item(
    'Whoever holds other plans, such as a health care plan, knows of the move.',
    'They are not copied into this plan, so they do not travel with it.',
  ),
  'services-told': item(
    'Services whose advice is awaited know where to send it.',
    'Advice that arrives at the old setting helps nobody.',
  ),
  'concerns-not-left': item(
    'Concerns that are open have an answer, or somebody who will give one.',
    'They stay with the setting that they are about, and do not travel.',
  ),
  'equipment-settled': item(
    'It is settled who owns equipment, and whether it comes along.',
    'A child should not lose a seat or a device over the summer.',
  ),
  'exam-arrangements-told': item(
    'The new setting knows which arrangements for tests are the child’s usual way of working.',
    'It has to apply for its own, and needs to know in time.',
  ),
  'young-person-decides': item(
    'The young person has said what may be sent, and to whom.',
    'From the end of compulsory school age these rights are theirs.',
  ),
  'next-place-named': item(
    'The EHC plan was reviewed and amended for the move, and names the next place.',
    'The authority must do so by a date, so that there is time to prepare.',
  ),
  'planned-a-year-ahead': item(
    'Planning for the move began a year ahead.',
    'Colleges say that plans reach them late.',
  ),
  'adulthood-in-view': item(
    'Outcomes look towards adult life.',
    'From Year 9 on, reviews prepare for adulthood.',
  ),
  'early-years-progress-shared': item(
    'What the child can do, and what helped, was shared with the school and the family.',
    'Reception begins best from what was learned before.',
  ),
  'both-authorities-told': item(
    'Both authorities know that a child with an EHC plan moves, and when.',
    'The plan passes from one authority to the other, and they must know for that.',
  ),
  'outside-help-told': item(
    'People from outside who help the child know of the move, and whether they can go on.',
    'Services often end where an authority or a contract does.',
  ),
  'staff-show-staff': item(
    'Staff who know the child have shown staff of the new place what they do.',
    'What works is often easier to show than to write.',
  ),
  'way-back-agreed': item(
    'It is agreed how and when the child comes back, and who keeps the plan until then.',
    'A placement without a way back becomes a move.',
  ),
  'who-keeps-the-records': item(
    'It is settled who keeps the records of a setting that closes.',
    'Families and later settings must know whom to ask.',
  ),
  'keys-withdrawn': item(
    'The setting’s signing keys are withdrawn on its last day.',
    'Nobody should be able to sign in the name of a setting that is no more.',
  ),
};

const joining: ChecklistWords = {
  'right-child': item(
    'It is sure that the plan is this child’s.',
    'Nothing is worse than another child’s plan in a record.',
  ),
  'receipt-sent': item(
    'The sender has a receipt, and knows what is missing.',
    'Otherwise they cannot tell whether the plan arrived.',
  ),
  'full-set-here': item(
    'The full set is here.',
    'Only what is needed at first was sent; reviews and advice are still to come.',
  ),
  'documents-here': item(
    'Reports that the plan names are here.',
    'The plan holds their names and not their words.',
  ),
  'kept-back-known': item(
    'Somebody has looked at what was kept back, and asked for what is needed.',
    'The list says where something is missing, and why.',
  ),
  'setting-in-plan': item('This setting is in the plan.', 'Review dates and calendars go by it.'),
  'senco-knows': item(
    'The SENCO knows of the plan.',
    'Every mainstream school has one, who sees that support is arranged.',
  ),
  'adults-know-what-works': item(
    'Every adult who will teach the child has read what works.',
    'Before the first lesson, and not after it went wrong.',
  ),
  'safety-plans-here': item(
    'Plans that keep the child safe are here, and staff know them.',
    'They are held elsewhere and do not come with this plan.',
  ),
  'communication-known': item(
    'Adults know how the child and the family communicate.',
    'From the first day, in every lesson and every letter.',
  ),
  'adjustments-in-place': item(
    'Reasonable adjustments are in place on the first day.',
    'The duty looks ahead: it does not wait until something goes wrong.',
  ),
  'equipment-here': item('Equipment is here, or ordered.', 'It may take weeks to come.'),
  'provision-goes-on': item(
    'It is settled who gives each line of help here, from when.',
    'Nothing should stop because a year or a setting ended.',
  ),
  'ehcp-goes-on': item(
    'What the EHC plan sets out is given from the first day.',
    'It goes on in the new place; the authority must secure it.',
  ),
  'parents-told': item(
    'The parents know that help is given for special educational needs here.',
    'A school must tell them.',
  ),
  'family-met': item(
    'The child and the family were met and heard here.',
    'The plan says what others learned; they say what it is like now.',
  ),
  'first-review-fixed': item(
    'The first review here has a day.',
    'After some weeks everybody knows more than the plan.',
  ),
  'steps-left': item(
    'Steps of the move that were not done are done, or dropped for a reason.',
    'They are still wanted, unless somebody says otherwise.',
  ),
  'move-completed': item('The move is marked as complete.', 'Then reminders about it end.'),
  'advice-followed-up': item(
    'Advice that is awaited, or that nobody has decided on, has somebody here.',
    'It was asked for because it was needed.',
  ),
  'disagreements-known': item(
    'Somebody has talked with those who did not agree to the plan.',
    'A new start is a good time to be heard.',
  ),
  'exam-arrangements-made': item(
    'Arrangements for tests are applied for here.',
    'They do not come along by themselves.',
  ),
  'travel-known': item('How the child gets here is settled.', 'The plan says what they need.'),
  'young-person-asked': item(
    'The young person was asked first, and for themselves.',
    'From the end of compulsory school age these rights are theirs.',
  ),
  'authority-here-knows': item(
    'The authority here knows of the EHC plan.',
    'It takes the plan over from the one before.',
  ),
  'outside-help-here': item(
    'Help from outside is found here where the people before cannot go on.',
    'Services often end where an authority or a contract does.',
  ),
  'way-into-class': item(
    'It is planned how the child takes part in class, and when that is looked at again.',
    'Coming back is made in steps.',
  ),
  'who-leads': item(
    'It is agreed which of the two settings keeps the plan and holds the reviews.',
    'Two plans of one child soon say different things.',
  ),
};

export const englishLeaving = leaving;
export const englishJoining = joining;
