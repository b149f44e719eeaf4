import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examplePlan, id } from '../testing/example-plan.ts';
import { hill, NOW, trustIn, vale } from '../testing/transfer-between.ts';
import { hillKeys, opened, pack, refused, trust, valeKeys } from '../testing/transfer-of-robin.ts';
import { signedParts } from './envelope/one-form.ts';
import { openReceipt } from './receipt/open-receipt.ts';
import { receiptFor } from './receipt/receipt-for.ts';
import type { TransferIssueCode } from './transfer-issue.ts';

describe('a receipt', () => {
  const answer = async (file: string) =>
    receiptFor(await opened(file), { signWith: valeKeys.signWith, at: NOW, by: 'Ms Office' });
  const sentByHill = (sent: string) => ({ trust, recipient: hill, sent });

  test('names the file that came, and nothing of the child', async () => {
    const file = await pack();
    const receipt = await answer(file);
    const content = Buffer.from(signedParts(receipt)?.payload ?? '', 'base64url').toString();
    for (const word of ['Robin', 'Example', '2017', 'X0000'])
      assert.ok(!content.includes(word), word);
    const result = await openReceipt(receipt, sentByHill(file));
    assert.ok(result.ok);
    assert.equal(result.value.receivedBy, 'Ms Office');
    assert.equal(result.value.transfer, id(9001));
  });

  test('is refused for another file, from or to another setting, or altered', async () => {
    const file = await pack();
    const receipt = await answer(file);
    const check = (code: TransferIssueCode, text: string, change = {}) =>
      refused(code, openReceipt(text, { ...sentByHill(file), ...change }));
    await check('ISP_TRANSFER_WRONG_RECEIPT', receipt, { sent: await pack({ id: id(9002) }) });
    await check('ISP_TRANSFER_WRONG_RECIPIENT', receipt, { recipient: vale });
    await check('ISP_TRANSFER_NOT_A_RECEIPT', await pack({ plan: examplePlan() }));
    await check('ISP_TRANSFER_NOT_A_RECEIPT', 'Thank you');
    await check('ISP_TRANSFER_UNKNOWN_KEY', receipt, { trust: trustIn([hill, hillKeys.signing]) });
    await check('ISP_TRANSFER_WRONG_SENDER', receipt, { trust: trustIn([hill, valeKeys.signing]) });
    await check('ISP_TRANSFER_BAD_FORM', `${receipt} `);
    const altered = `${receipt.slice(0, 40)}${receipt[40] === 'x' ? 'y' : 'x'}${receipt.slice(41)}`;
    await check('ISP_TRANSFER_ALTERED', altered);
  });
});
