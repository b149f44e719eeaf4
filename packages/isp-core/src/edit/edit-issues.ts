/** Why an edit could not be applied. The plan is then left alone. */
import type { Issue } from '../kernel/issue.ts';
import type { LinePath } from '../kernel/line-path.ts';

export function unknownPlace(path: LinePath): Issue {
  return {
    code: 'ISP_EDIT_UNKNOWN_PLACE',
    path,
    message:
      'This change is about a line that is no longer in the plan. Somebody may have removed it.',
  };
}

export function notAList(path: LinePath): Issue {
  return {
    code: 'ISP_EDIT_NOT_A_LIST',
    path,
    message: 'This change adds or moves a line in a place that is not a list.',
  };
}

export function wholeList(path: LinePath): Issue {
  return {
    code: 'ISP_EDIT_WHOLE_LIST',
    path,
    message: 'A list of lines is changed line by line, so that nobody else’s lines are lost.',
  };
}

export function fixedId(path: LinePath): Issue {
  return {
    code: 'ISP_EDIT_FIXED_ID',
    path,
    message: 'A line keeps its id for ever. Add a new line instead.',
  };
}
