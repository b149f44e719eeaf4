/** What came beside the plan, or did not: documents, the change log, what was kept back, what a newer system wrote. */
import type { Json } from '../../kernel/json.ts';
import type { Received } from '../open/received.ts';
import type { DocumentCheck } from './check-documents.ts';
import type { LogCheck } from './check-log.ts';
import { reportLine, type ReceiveLine } from './receive-report.ts';

export interface Beside {
  /** From `checkDocuments`. Without it, only documents inside the file count as here. */
  readonly documents?: readonly DocumentCheck[];
  /** From `checkChangeLog`. */
  readonly log?: LogCheck;
}

export function besideLines(received: Received, { documents, log }: Beside): ReceiveLine[] {
  const { withheld, newer, set } = received;
  return [
    ...(set === 'minimum' ? [reportLine('ISP_RECEIVE_MINIMUM_SET', '')] : []),
    ...withheld.map(({ path, reason, kind }) =>
      reportLine('ISP_RECEIVE_WITHHELD', path, {
        message: `The sender kept this back. ${reason}`,
        data: { kind },
      }),
    ),
    ...(documents ?? inFile(received)).map(documentLine),
    ...logLines(received, log),
    ...Object.keys(newer?.members ?? {}).map((member) =>
      reportLine('ISP_RECEIVE_NEWER_MEMBER', '', { data: { member } }),
    ),
  ];
}

function inFile({ documents }: Received): DocumentCheck[] {
  return documents.map(({ document, sent, content }) => ({
    document,
    state: content ? 'here' : sent === 'not-sent' ? 'not-sent' : 'missing',
  }));
}

const codes = {
  here: 'ISP_RECEIVE_DOCUMENT_HERE',
  missing: 'ISP_RECEIVE_DOCUMENT_MISSING',
  'not-sent': 'ISP_RECEIVE_DOCUMENT_NOT_SENT',
  altered: 'ISP_RECEIVE_DOCUMENT_ALTERED',
  unknown: 'ISP_RECEIVE_DOCUMENT_UNKNOWN',
} as const satisfies Record<DocumentCheck['state'], string>;

function documentLine({ document, state, file }: DocumentCheck): ReceiveLine {
  const at = document === undefined ? '/documents' : `/documents/${document}`;
  return reportLine(codes[state], at, file === undefined ? {} : { data: { file } });
}

function logLines({ changeLog }: Received, log: LogCheck | undefined): ReceiveLine[] {
  if (!log) return changeLog ? [reportLine('ISP_RECEIVE_LOG_NOT_HERE', '')] : [];
  const issues = log.issues.map(({ code, path }): Json => ({ code, path }));
  const data = { ...(issues.length > 0 && { issues }) };
  return [
    reportLine(log.code, '', { data }),
    ...(log.timesInOrder === false ? [reportLine('ISP_RECEIVE_LOG_TIMES', '')] : []),
  ];
}
