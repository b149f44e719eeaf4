export type { ChangeMessages, LineNames, Sentences } from './changes/change-messages.ts';
export { describeChanges, type DescribeOptions } from './changes/describe-changes.ts';
export { englishChanges } from './changes/english-changes.ts';
