// Made by `npm run gen` from packages/isp-core/src/policy/rules/: edit those, not this.
import { examples as acronymsExplained } from './rules/acronyms-explained.ts';
import { examples as adjustmentAnswersABarrier } from './rules/adjustment-answers-a-barrier.ts';
import { examples as adjustmentCheckedThisYear } from './rules/adjustment-checked-this-year.ts';
import { examples as adjustmentHasOwner } from './rules/adjustment-has-owner.ts';
import { examples as adjustmentHasStart } from './rules/adjustment-has-start.ts';
import { examples as adjustmentSaysWhatAdultsDo } from './rules/adjustment-says-what-adults-do.ts';
import { examples as adjustmentsAloneMaySuffice } from './rules/adjustments-alone-may-suffice.ts';
import { examples as adjustmentsForKnownDisability } from './rules/adjustments-for-known-disability.ts';
import { examples as adviceHasArrived } from './rules/advice-has-arrived.ts';
import { examples as agreementRecorded } from './rules/agreement-recorded.ts';
import { examples as aspirationsRecorded } from './rules/aspirations-recorded.ts';
import { examples as barrierHasEvidence } from './rules/barrier-has-evidence.ts';
import { examples as barrierIsAnswered } from './rules/barrier-is-answered.ts';
import { examples as barrierIsCurrent } from './rules/barrier-is-current.ts';
import { examples as barrierIsDescribed } from './rules/barrier-is-described.ts';
import { examples as barrierMetEarly } from './rules/barrier-met-early.ts';
import { examples as baseMainstreamPlanReviewed } from './rules/base-mainstream-plan-reviewed.ts';
import { examples as baseTimeMostlyInClass } from './rules/base-time-mostly-in-class.ts';
import { examples as basisIsStated } from './rules/basis-is-stated.ts';
import { examples as childInvolvedAtTheLastReview } from './rules/child-involved-at-the-last-review.ts';
import { examples as childNotBlamed } from './rules/child-not-blamed.ts';
import { examples as childVoiceIsInOwnWords } from './rules/child-voice-is-in-own-words.ts';
import { examples as concernIsAnsweredInTime } from './rules/concern-is-answered-in-time.ts';
import { examples as concernNotDeliveredHasLog } from './rules/concern-not-delivered-has-log.ts';
import { examples as concernPanelHasSpecialist } from './rules/concern-panel-has-specialist.ts';
import { examples as concernPanelIsIndependent } from './rules/concern-panel-is-independent.ts';
import { examples as concernPanelMemberDidNotWriteTheLine } from './rules/concern-panel-member-did-not-write-the-line.ts';
import { examples as concernSaysWhichLine } from './rules/concern-says-which-line.ts';
import { examples as contentBlocksPresent } from './rules/content-blocks-present.ts';
import { examples as deliveryIsLogged } from './rules/delivery-is-logged.ts';
import { examples as diagnosisIsNotTheOnlyNeed } from './rules/diagnosis-is-not-the-only-need.ts';
import { examples as disabilityQuestionAnswered } from './rules/disability-question-answered.ts';
import { examples as disagreementHasBothSides } from './rules/disagreement-has-both-sides.ts';
import { examples as ehcpEndLeavesAPlan } from './rules/ehcp-end-leaves-a-plan.ts';
import { examples as ehcpOutcomesAreWorkedTowards } from './rules/ehcp-outcomes-are-worked-towards.ts';
import { examples as ehcpPartPresent } from './rules/ehcp-part-present.ts';
import { examples as ehcpProvisionHasALine } from './rules/ehcp-provision-has-a-line.ts';
import { examples as ehcpReviewWithinAYear } from './rules/ehcp-review-within-a-year.ts';
import { examples as familyCommunicationRecorded } from './rules/family-communication-recorded.ts';
import { examples as familyInvolvedAtEachReview } from './rules/family-involved-at-each-review.ts';
import { examples as familyInvolvedFromTheStart } from './rules/family-involved-from-the-start.ts';
import { examples as familyLanguageIsMet } from './rules/family-language-is-met.ts';
import { examples as interestsRecorded } from './rules/interests-recorded.ts';
import { examples as layerHasReason } from './rules/layer-has-reason.ts';
import { examples as missedSessionHasReason } from './rules/missed-session-has-reason.ts';
import { examples as notWordedAsEntitlement } from './rules/not-worded-as-entitlement.ts';
import { examples as onePageLengthBudget } from './rules/one-page-length-budget.ts';
import { examples as otherPlansAreLinked } from './rules/other-plans-are-linked.ts';
import { examples as outcomeAnswersABarrier } from './rules/outcome-answers-a-barrier.ts';
import { examples as outcomeDateNotPassed } from './rules/outcome-date-not-passed.ts';
import { examples as outcomeHasBaselineAndTarget } from './rules/outcome-has-baseline-and-target.ts';
import { examples as outcomeHasDate } from './rules/outcome-has-date.ts';
import { examples as outcomeIsObservable } from './rules/outcome-is-observable.ts';
import { examples as outcomeIsSupported } from './rules/outcome-is-supported.ts';
import { examples as outcomeProgressRecorded } from './rules/outcome-progress-recorded.ts';
import { examples as outcomesFewEnough } from './rules/outcomes-few-enough.ts';
import { examples as outcomesNotAllAttainment } from './rules/outcomes-not-all-attainment.ts';
import { examples as placeholderTextReplaced } from './rules/placeholder-text-replaced.ts';
import { examples as plainWordsForFamily } from './rules/plain-words-for-family.ts';
import { examples as planHasAuthor } from './rules/plan-has-author.ts';
import { examples as planNamesWhoToAsk } from './rules/plan-names-who-to-ask.ts';
import { examples as planNotStale } from './rules/plan-not-stale.ts';
import { examples as preparingForAdulthoodFromYear9 } from './rules/preparing-for-adulthood-from-year-9.ts';
import { examples as progressNumbersHaveAScale } from './rules/progress-numbers-have-a-scale.ts';
import { examples as provisionAnswersABarrier } from './rules/provision-answers-a-barrier.ts';
import { examples as provisionBackInClass } from './rules/provision-back-in-class.ts';
import { examples as provisionEndDateNotPassed } from './rules/provision-end-date-not-passed.ts';
import { examples as provisionEndedSaysWhy } from './rules/provision-ended-says-why.ts';
import { examples as provisionGroupSizeRecorded } from './rules/provision-group-size-recorded.ts';
import { examples as provisionHasEvidenceBase } from './rules/provision-has-evidence-base.ts';
import { examples as provisionIsReviewed } from './rules/provision-is-reviewed.ts';
import { examples as provisionIsSpecific } from './rules/provision-is-specific.ts';
import { examples as provisionPlannedHasStarted } from './rules/provision-planned-has-started.ts';
import { examples as provisionServesAnOutcome } from './rules/provision-serves-an-outcome.ts';
import { examples as readingAgeOfFamilyText } from './rules/reading-age-of-family-text.ts';
import { examples as recommendationIsAnswered } from './rules/recommendation-is-answered.ts';
import { examples as reviewAheadInvitesFamily } from './rules/review-ahead-invites-family.ts';
import { examples as reviewDecisionsHaveOwners } from './rules/review-decisions-have-owners.ts';
import { examples as reviewJudgesEveryLine } from './rules/review-judges-every-line.ts';
import { examples as reviewSetsNextDate } from './rules/review-sets-next-date.ts';
import { examples as reviewWithinAYear } from './rules/review-within-a-year.ts';
import { examples as sameTextNotRepeated } from './rules/same-text-not-repeated.ts';
import { examples as shortfallIsAnswered } from './rules/shortfall-is-answered.ts';
import { examples as somebodyKnowsTheChild } from './rules/somebody-knows-the-child.ts';
import { examples as specialistLinePointsAtEhcp } from './rules/specialist-line-points-at-ehcp.ts';
import { examples as strengthsAndWhatMattersRecorded } from './rules/strengths-and-what-matters-recorded.ts';
import { examples as targetedPlusNamesProfessional } from './rules/targeted-plus-names-professional.ts';
import { examples as termlyMeetingsWithParents } from './rules/termly-meetings-with-parents.ts';
import { examples as transitionActionsBeforeTheMove } from './rules/transition-actions-before-the-move.ts';
import { examples as transitionNamesPeopleWhoKnowMe } from './rules/transition-names-people-who-know-me.ts';
import { examples as transitionPlannedInGoodTime } from './rules/transition-planned-in-good-time.ts';
import { examples as transitionReceivingPlaceKnown } from './rules/transition-receiving-place-known.ts';
import { examples as unchangedReviewIsSaid } from './rules/unchanged-review-is-said.ts';
import { examples as voiceSaysHowItWasGiven } from './rules/voice-says-how-it-was-given.ts';
import { examples as voicesRecorded } from './rules/voices-recorded.ts';
import { examples as whatWorksRecorded } from './rules/what-works-recorded.ts';
import { examples as wordingIsSpecific } from './rules/wording-is-specific.ts';

/** The examples of every rule, by rule id: for tests and documentation, never for bundles. */
export const ruleExamples = {
  'acronyms-explained': acronymsExplained,
  'adjustment-answers-a-barrier': adjustmentAnswersABarrier,
  'adjustment-checked-this-year': adjustmentCheckedThisYear,
  'adjustment-has-owner': adjustmentHasOwner,
  'adjustment-has-start': adjustmentHasStart,
  'adjustment-says-what-adults-do': adjustmentSaysWhatAdultsDo,
  'adjustments-alone-may-suffice': adjustmentsAloneMaySuffice,
  'adjustments-for-known-disability': adjustmentsForKnownDisability,
  'advice-has-arrived': adviceHasArrived,
  'agreement-recorded': agreementRecorded,
  'aspirations-recorded': aspirationsRecorded,
  'barrier-has-evidence': barrierHasEvidence,
  'barrier-is-answered': barrierIsAnswered,
  'barrier-is-current': barrierIsCurrent,
  'barrier-is-described': barrierIsDescribed,
  'barrier-met-early': barrierMetEarly,
  'base-mainstream-plan-reviewed': baseMainstreamPlanReviewed,
  'base-time-mostly-in-class': baseTimeMostlyInClass,
  'basis-is-stated': basisIsStated,
  'child-involved-at-the-last-review': childInvolvedAtTheLastReview,
  'child-not-blamed': childNotBlamed,
  'child-voice-is-in-own-words': childVoiceIsInOwnWords,
  'concern-is-answered-in-time': concernIsAnsweredInTime,
  'concern-not-delivered-has-log': concernNotDeliveredHasLog,
  'concern-panel-has-specialist': concernPanelHasSpecialist,
  'concern-panel-is-independent': concernPanelIsIndependent,
  'concern-panel-member-did-not-write-the-line': concernPanelMemberDidNotWriteTheLine,
  'concern-says-which-line': concernSaysWhichLine,
  'content-blocks-present': contentBlocksPresent,
  'delivery-is-logged': deliveryIsLogged,
  'diagnosis-is-not-the-only-need': diagnosisIsNotTheOnlyNeed,
  'disability-question-answered': disabilityQuestionAnswered,
  'disagreement-has-both-sides': disagreementHasBothSides,
  'ehcp-end-leaves-a-plan': ehcpEndLeavesAPlan,
  'ehcp-outcomes-are-worked-towards': ehcpOutcomesAreWorkedTowards,
  'ehcp-part-present': ehcpPartPresent,
  'ehcp-provision-has-a-line': ehcpProvisionHasALine,
  'ehcp-review-within-a-year': ehcpReviewWithinAYear,
  'family-communication-recorded': familyCommunicationRecorded,
  'family-involved-at-each-review': familyInvolvedAtEachReview,
  'family-involved-from-the-start': familyInvolvedFromTheStart,
  'family-language-is-met': familyLanguageIsMet,
  'interests-recorded': interestsRecorded,
  'layer-has-reason': layerHasReason,
  'missed-session-has-reason': missedSessionHasReason,
  'not-worded-as-entitlement': notWordedAsEntitlement,
  'one-page-length-budget': onePageLengthBudget,
  'other-plans-are-linked': otherPlansAreLinked,
  'outcome-answers-a-barrier': outcomeAnswersABarrier,
  'outcome-date-not-passed': outcomeDateNotPassed,
  'outcome-has-baseline-and-target': outcomeHasBaselineAndTarget,
  'outcome-has-date': outcomeHasDate,
  'outcome-is-observable': outcomeIsObservable,
  'outcome-is-supported': outcomeIsSupported,
  'outcome-progress-recorded': outcomeProgressRecorded,
  'outcomes-few-enough': outcomesFewEnough,
  'outcomes-not-all-attainment': outcomesNotAllAttainment,
  'placeholder-text-replaced': placeholderTextReplaced,
  'plain-words-for-family': plainWordsForFamily,
  'plan-has-author': planHasAuthor,
  'plan-names-who-to-ask': planNamesWhoToAsk,
  'plan-not-stale': planNotStale,
  'preparing-for-adulthood-from-year-9': preparingForAdulthoodFromYear9,
  'progress-numbers-have-a-scale': progressNumbersHaveAScale,
  'provision-answers-a-barrier': provisionAnswersABarrier,
  'provision-back-in-class': provisionBackInClass,
  'provision-end-date-not-passed': provisionEndDateNotPassed,
  'provision-ended-says-why': provisionEndedSaysWhy,
  'provision-group-size-recorded': provisionGroupSizeRecorded,
  'provision-has-evidence-base': provisionHasEvidenceBase,
  'provision-is-reviewed': provisionIsReviewed,
  'provision-is-specific': provisionIsSpecific,
  'provision-planned-has-started': provisionPlannedHasStarted,
  'provision-serves-an-outcome': provisionServesAnOutcome,
  'reading-age-of-family-text': readingAgeOfFamilyText,
  'recommendation-is-answered': recommendationIsAnswered,
  'review-ahead-invites-family': reviewAheadInvitesFamily,
  'review-decisions-have-owners': reviewDecisionsHaveOwners,
  'review-judges-every-line': reviewJudgesEveryLine,
  'review-sets-next-date': reviewSetsNextDate,
  'review-within-a-year': reviewWithinAYear,
  'same-text-not-repeated': sameTextNotRepeated,
  'shortfall-is-answered': shortfallIsAnswered,
  'somebody-knows-the-child': somebodyKnowsTheChild,
  'specialist-line-points-at-ehcp': specialistLinePointsAtEhcp,
  'strengths-and-what-matters-recorded': strengthsAndWhatMattersRecorded,
  'targeted-plus-names-professional': targetedPlusNamesProfessional,
  'termly-meetings-with-parents': termlyMeetingsWithParents,
  'transition-actions-before-the-move': transitionActionsBeforeTheMove,
  'transition-names-people-who-know-me': transitionNamesPeopleWhoKnowMe,
  'transition-planned-in-good-time': transitionPlannedInGoodTime,
  'transition-receiving-place-known': transitionReceivingPlaceKnown,
  'unchanged-review-is-said': unchangedReviewIsSaid,
  'voice-says-how-it-was-given': voiceSaysHowItWasGiven,
  'voices-recorded': voicesRecorded,
  'what-works-recorded': whatWorksRecorded,
  'wording-is-specific': wordingIsSpecific,
};
