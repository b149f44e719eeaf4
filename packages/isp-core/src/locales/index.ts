export type { ChangeMessages, LineNames, Sentences } from './changes/change-messages.ts';
export {
  describeChanges,
  tellChanges,
  type DescribeOptions,
  type ToldChange,
} from './changes/describe-changes.ts';
export { englishChanges } from './changes/english-changes.ts';
