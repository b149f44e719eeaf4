export type { ChangeMessages, LineNames, Sentences } from './changes/change-messages.ts';
export {
  describeChanges,
  tellChanges,
  type DescribeOptions,
  type ToldChange,
} from './changes/describe-changes.ts';
export { englishChanges } from './changes/english-changes.ts';
export { checklistInWords, type ToldItem } from './moving/checklist-in-words.ts';
export {
  englishJoining,
  englishLeaving,
  type ChecklistWords,
  type ItemWords,
} from './moving/checklist-words.ts';
export { receiveReportInWords, type ToldReceiveLine } from './moving/report-in-words.ts';
