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

export function isEvidence(path: LinePath): Issue {
  return {
    code: 'ISP_EDIT_EVIDENCE',
    path,
    message:
      'What was recorded about a session stays as it was written. Add a correction that names it instead.',
  };
}

export function otherRevision(expected: number, found: number): Issue {
  return {
    code: 'ISP_EDIT_OTHER_REVISION',
    path: '/revision',
    message:
      'This change was made to another revision of the plan. Look at the plan as it is now, and merge the change into it.',
    data: { expected, found },
  };
}

export function fixedId(path: LinePath): Issue {
  return {
    code: 'ISP_EDIT_FIXED_ID',
    path,
    message: 'A line keeps its id for ever. Add a new line instead.',
  };
}
