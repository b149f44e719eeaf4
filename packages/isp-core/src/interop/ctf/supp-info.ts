/** Suppliers’ own data. We read one thing in it: our pointer to a transfer file, which says more than this file can. */
import { planText } from '../draft/plan-text.ts';
import { childOf, fieldsIn, textAt } from './element-text.ts';
import type { FieldReader } from './fields.ts';

/** The element that `writeCtf` writes. */
export const TRANSFER_ELEMENT = 'IspKitTransfer';

export const readSuppInfo: FieldReader = (info, incoming, report) => {
  const { place, written: field } = info;
  const pointer = childOf(info, TRANSFER_ELEMENT.toLowerCase());
  const file = planText(textAt(pointer, 'file'), { field, place, size: 'name' }, report);
  if (file === undefined) {
    const message = 'This is data of another system’s own, which is not read here.';
    report.dropped({
      code: 'ISP_IMPORT_UNKNOWN_FIELD',
      field,
      place,
      value: fieldsIn(info),
      message,
    });
    return;
  }
  const sha256 = textAt(pointer, 'sha256').toLowerCase();
  incoming.transferFile = { file, ...(/^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}) };
  report.ask({
    code: 'ISP_IMPORT_TRANSFER_FILE',
    field,
    place,
    value: file,
    message:
      'The plan itself travels in a transfer file of this name. Open that one: it says far more than this file can.',
  });
};
