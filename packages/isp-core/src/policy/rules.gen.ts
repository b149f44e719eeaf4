// Made by `npm run gen` from packages/isp-core/src/policy/rules/: edit those, not this.
import { rule as acronymsExplained } from './rules/acronyms-explained.ts';
import { rule as adjustmentAnswersABarrier } from './rules/adjustment-answers-a-barrier.ts';
import { rule as adjustmentCheckedThisYear } from './rules/adjustment-checked-this-year.ts';
import { rule as adjustmentHasOwner } from './rules/adjustment-has-owner.ts';
import { rule as adjustmentHasStart } from './rules/adjustment-has-start.ts';
import { rule as adjustmentSaysWhatAdultsDo } from './rules/adjustment-says-what-adults-do.ts';
import { rule as adjustmentsAloneMaySuffice } from './rules/adjustments-alone-may-suffice.ts';
import { rule as adjustmentsForKnownDisability } from './rules/adjustments-for-known-disability.ts';
import { rule as adviceHasArrived } from './rules/advice-has-arrived.ts';
import { rule as agreementRecorded } from './rules/agreement-recorded.ts';
import { rule as aspirationsRecorded } from './rules/aspirations-recorded.ts';
import { rule as barrierHasEvidence } from './rules/barrier-has-evidence.ts';
import { rule as barrierIsAnswered } from './rules/barrier-is-answered.ts';
import { rule as barrierIsCurrent } from './rules/barrier-is-current.ts';
import { rule as barrierIsDescribed } from './rules/barrier-is-described.ts';
import { rule as barrierMetEarly } from './rules/barrier-met-early.ts';
import { rule as baseMainstreamPlanReviewed } from './rules/base-mainstream-plan-reviewed.ts';
import { rule as baseTimeMostlyInClass } from './rules/base-time-mostly-in-class.ts';
import { rule as basisIsStated } from './rules/basis-is-stated.ts';
import { rule as childInvolvedAtTheLastReview } from './rules/child-involved-at-the-last-review.ts';
import { rule as childNotBlamed } from './rules/child-not-blamed.ts';
import { rule as childVoiceIsInOwnWords } from './rules/child-voice-is-in-own-words.ts';
import { rule as concernIsAnsweredInTime } from './rules/concern-is-answered-in-time.ts';
import { rule as concernNotDeliveredHasLog } from './rules/concern-not-delivered-has-log.ts';
import { rule as concernPanelHasSpecialist } from './rules/concern-panel-has-specialist.ts';
import { rule as concernPanelIsIndependent } from './rules/concern-panel-is-independent.ts';
import { rule as concernPanelMemberDidNotWriteTheLine } from './rules/concern-panel-member-did-not-write-the-line.ts';
import { rule as concernSaysWhichLine } from './rules/concern-says-which-line.ts';
import { rule as contentBlocksPresent } from './rules/content-blocks-present.ts';
import { rule as deliveryIsLogged } from './rules/delivery-is-logged.ts';
import { rule as diagnosisIsNotTheOnlyNeed } from './rules/diagnosis-is-not-the-only-need.ts';
import { rule as disabilityQuestionAnswered } from './rules/disability-question-answered.ts';
import { rule as disagreementHasBothSides } from './rules/disagreement-has-both-sides.ts';
import { rule as ehcpEndLeavesAPlan } from './rules/ehcp-end-leaves-a-plan.ts';
import { rule as ehcpOutcomesAreWorkedTowards } from './rules/ehcp-outcomes-are-worked-towards.ts';
import { rule as ehcpPartPresent } from './rules/ehcp-part-present.ts';
import { rule as ehcpProvisionHasALine } from './rules/ehcp-provision-has-a-line.ts';
import { rule as ehcpReviewWithinAYear } from './rules/ehcp-review-within-a-year.ts';
import { rule as familyCommunicationRecorded } from './rules/family-communication-recorded.ts';
import { rule as familyInvolvedAtEachReview } from './rules/family-involved-at-each-review.ts';
import { rule as familyInvolvedFromTheStart } from './rules/family-involved-from-the-start.ts';
import { rule as familyLanguageIsMet } from './rules/family-language-is-met.ts';
import { rule as interestsRecorded } from './rules/interests-recorded.ts';
import { rule as layerHasReason } from './rules/layer-has-reason.ts';
import { rule as missedSessionHasReason } from './rules/missed-session-has-reason.ts';
import { rule as notWordedAsEntitlement } from './rules/not-worded-as-entitlement.ts';
import { rule as onePageLengthBudget } from './rules/one-page-length-budget.ts';
import { rule as otherPlansAreLinked } from './rules/other-plans-are-linked.ts';
import { rule as outcomeAnswersABarrier } from './rules/outcome-answers-a-barrier.ts';
import { rule as outcomeDateNotPassed } from './rules/outcome-date-not-passed.ts';
import { rule as outcomeHasBaselineAndTarget } from './rules/outcome-has-baseline-and-target.ts';
import { rule as outcomeHasDate } from './rules/outcome-has-date.ts';
import { rule as outcomeIsObservable } from './rules/outcome-is-observable.ts';
import { rule as outcomeIsSupported } from './rules/outcome-is-supported.ts';
import { rule as outcomeProgressRecorded } from './rules/outcome-progress-recorded.ts';
import { rule as outcomesFewEnough } from './rules/outcomes-few-enough.ts';
import { rule as outcomesNotAllAttainment } from './rules/outcomes-not-all-attainment.ts';
import { rule as placeholderTextReplaced } from './rules/placeholder-text-replaced.ts';
import { rule as plainWordsForFamily } from './rules/plain-words-for-family.ts';
import { rule as planHasAuthor } from './rules/plan-has-author.ts';
import { rule as planNamesWhoToAsk } from './rules/plan-names-who-to-ask.ts';
import { rule as planNotStale } from './rules/plan-not-stale.ts';
import { rule as preparingForAdulthoodFromYear9 } from './rules/preparing-for-adulthood-from-year-9.ts';
import { rule as progressNumbersHaveAScale } from './rules/progress-numbers-have-a-scale.ts';
import { rule as provisionAnswersABarrier } from './rules/provision-answers-a-barrier.ts';
import { rule as provisionBackInClass } from './rules/provision-back-in-class.ts';
import { rule as provisionEndDateNotPassed } from './rules/provision-end-date-not-passed.ts';
import { rule as provisionEndedSaysWhy } from './rules/provision-ended-says-why.ts';
import { rule as provisionGroupSizeRecorded } from './rules/provision-group-size-recorded.ts';
import { rule as provisionHasEvidenceBase } from './rules/provision-has-evidence-base.ts';
import { rule as provisionIsReviewed } from './rules/provision-is-reviewed.ts';
import { rule as provisionIsSpecific } from './rules/provision-is-specific.ts';
import { rule as provisionPlannedHasStarted } from './rules/provision-planned-has-started.ts';
import { rule as provisionServesAnOutcome } from './rules/provision-serves-an-outcome.ts';
import { rule as readingAgeOfFamilyText } from './rules/reading-age-of-family-text.ts';
import { rule as recommendationIsAnswered } from './rules/recommendation-is-answered.ts';
import { rule as reviewAheadInvitesFamily } from './rules/review-ahead-invites-family.ts';
import { rule as reviewDecisionsHaveOwners } from './rules/review-decisions-have-owners.ts';
import { rule as reviewJudgesEveryLine } from './rules/review-judges-every-line.ts';
import { rule as reviewSetsNextDate } from './rules/review-sets-next-date.ts';
import { rule as reviewWithinAYear } from './rules/review-within-a-year.ts';
import { rule as sameTextNotRepeated } from './rules/same-text-not-repeated.ts';
import { rule as shortfallIsAnswered } from './rules/shortfall-is-answered.ts';
import { rule as somebodyKnowsTheChild } from './rules/somebody-knows-the-child.ts';
import { rule as specialistLinePointsAtEhcp } from './rules/specialist-line-points-at-ehcp.ts';
import { rule as strengthsAndWhatMattersRecorded } from './rules/strengths-and-what-matters-recorded.ts';
import { rule as targetedPlusNamesProfessional } from './rules/targeted-plus-names-professional.ts';
import { rule as termlyMeetingsWithParents } from './rules/termly-meetings-with-parents.ts';
import { rule as transitionActionsBeforeTheMove } from './rules/transition-actions-before-the-move.ts';
import { rule as transitionNamesPeopleWhoKnowMe } from './rules/transition-names-people-who-know-me.ts';
import { rule as transitionPlannedInGoodTime } from './rules/transition-planned-in-good-time.ts';
import { rule as transitionReceivingPlaceKnown } from './rules/transition-receiving-place-known.ts';
import { rule as unchangedReviewIsSaid } from './rules/unchanged-review-is-said.ts';
import { rule as voiceSaysHowItWasGiven } from './rules/voice-says-how-it-was-given.ts';
import { rule as voicesRecorded } from './rules/voices-recorded.ts';
import { rule as whatWorksRecorded } from './rules/what-works-recorded.ts';
import { rule as wordingIsSpecific } from './rules/wording-is-specific.ts';

/** Every rule that we ship, by file name. */
export const rules = [
  acronymsExplained,
  adjustmentAnswersABarrier,
  adjustmentCheckedThisYear,
  adjustmentHasOwner,
  adjustmentHasStart,
  adjustmentSaysWhatAdultsDo,
  adjustmentsAloneMaySuffice,
  adjustmentsForKnownDisability,
  adviceHasArrived,
  agreementRecorded,
  aspirationsRecorded,
  barrierHasEvidence,
  barrierIsAnswered,
  barrierIsCurrent,
  barrierIsDescribed,
  barrierMetEarly,
  baseMainstreamPlanReviewed,
  baseTimeMostlyInClass,
  basisIsStated,
  childInvolvedAtTheLastReview,
  childNotBlamed,
  childVoiceIsInOwnWords,
  concernIsAnsweredInTime,
  concernNotDeliveredHasLog,
  concernPanelHasSpecialist,
  concernPanelIsIndependent,
  concernPanelMemberDidNotWriteTheLine,
  concernSaysWhichLine,
  contentBlocksPresent,
  deliveryIsLogged,
  diagnosisIsNotTheOnlyNeed,
  disabilityQuestionAnswered,
  disagreementHasBothSides,
  ehcpEndLeavesAPlan,
  ehcpOutcomesAreWorkedTowards,
  ehcpPartPresent,
  ehcpProvisionHasALine,
  ehcpReviewWithinAYear,
  familyCommunicationRecorded,
  familyInvolvedAtEachReview,
  familyInvolvedFromTheStart,
  familyLanguageIsMet,
  interestsRecorded,
  layerHasReason,
  missedSessionHasReason,
  notWordedAsEntitlement,
  onePageLengthBudget,
  otherPlansAreLinked,
  outcomeAnswersABarrier,
  outcomeDateNotPassed,
  outcomeHasBaselineAndTarget,
  outcomeHasDate,
  outcomeIsObservable,
  outcomeIsSupported,
  outcomeProgressRecorded,
  outcomesFewEnough,
  outcomesNotAllAttainment,
  placeholderTextReplaced,
  plainWordsForFamily,
  planHasAuthor,
  planNamesWhoToAsk,
  planNotStale,
  preparingForAdulthoodFromYear9,
  progressNumbersHaveAScale,
  provisionAnswersABarrier,
  provisionBackInClass,
  provisionEndDateNotPassed,
  provisionEndedSaysWhy,
  provisionGroupSizeRecorded,
  provisionHasEvidenceBase,
  provisionIsReviewed,
  provisionIsSpecific,
  provisionPlannedHasStarted,
  provisionServesAnOutcome,
  readingAgeOfFamilyText,
  recommendationIsAnswered,
  reviewAheadInvitesFamily,
  reviewDecisionsHaveOwners,
  reviewJudgesEveryLine,
  reviewSetsNextDate,
  reviewWithinAYear,
  sameTextNotRepeated,
  shortfallIsAnswered,
  somebodyKnowsTheChild,
  specialistLinePointsAtEhcp,
  strengthsAndWhatMattersRecorded,
  targetedPlusNamesProfessional,
  termlyMeetingsWithParents,
  transitionActionsBeforeTheMove,
  transitionNamesPeopleWhoKnowMe,
  transitionPlannedInGoodTime,
  transitionReceivingPlaceKnown,
  unchangedReviewIsSaid,
  voiceSaysHowItWasGiven,
  voicesRecorded,
  whatWorksRecorded,
  wordingIsSpecific,
] as const;
