export { checkPlan } from './check-plan.ts';
export { checkCohort, type CohortFinding, type CohortOptions } from './cohort/check-cohort.ts';
export { copiedText } from './cohort/copied-text.ts';
export type { TextPlace } from './cohort/text-tally.ts';
export { defineRule, type CheckTools, type RuleDefinition } from './engine/define-rule.ts';
export { effectOf } from './engine/effect.ts';
export type { Example } from './engine/example.ts';
export type { Finding, Impact, FindingOutcome } from './engine/finding.ts';
export { fillTemplate, type Fact, type MessageData } from './engine/message-template.ts';
export type { PlanFacts, Placed } from './engine/plan-facts.ts';
export type {
  Effect,
  Moment,
  OptionValue,
  PlanSection,
  Profile,
  RuleSetting,
} from './engine/profile.ts';
export type { Rule, RuleInput, Verdict } from './engine/rule.ts';
export { engineMessages } from './engine/prepare-rules.ts';
export { runRules, type RunOptions } from './engine/run-rules.ts';
export { planChecker, type PlanChecker } from './plan-checker.ts';
export { parseProfile, type ParseProfileOptions } from './profiles/parse-profile.ts';
export { englandCurrent } from './profiles/england-current.ts';
export { englandProposed2029 } from './profiles/england-proposed-2029.ts';
export { checklistOf, familyChecklist } from './families/family-checklist.ts';
export type {
  ChecklistAnswer,
  ChecklistGroup,
  ChecklistItem,
  ChecklistOptions,
} from './families/family-checklist.ts';
export { topicOf, topics, type Topic } from './families/topics.ts';
export { layerHistory, type LayerPeriod } from './layers/layer-history.ts';
export { layersOf, type LayersOfOptions, type LayerUse } from './layers/layers-of.ts';
export type { Duty, PlanRecord, Position } from './plan-needed/argument.ts';
export type { NeedFacts } from './plan-needed/need-facts.ts';
export { planNeeded, type NeedReason, type PlanNeed } from './plan-needed/plan-needed.ts';
export { profileById, profiles } from './profiles/profile-by-id.ts';
export { rules } from './rules.gen.ts';
