import { openToken, receiptFor } from '../../netlify/receiver/seals.ts';
import { readReceipt } from '../../src/domain/receipt.ts';
import { FIELD } from '../../src/form/fields.ts';
import { codeNamed } from '../support/code-named.ts';
import { respondAddress } from '../support/visitor.ts';
import { testSecret } from '../support/world.ts';

const slug = respondAddress.split('/')[2]!;

/** What a form is given when it is taken; none for one that was not checked. */
export function receiptOf(body: string): string[] {
  const sealed = new URLSearchParams(body).get(FIELD.token) ?? '';
  const token = openToken(sealed, codeNamed(slug), testSecret);
  return token ? [receiptFor(token.id, token.consultation, testSecret)] : [];
}

/** The receipt that an address leads to. */
export function receiptIn(location: string): string {
  const read = readReceipt(location.split('/').at(-2) ?? '');
  return read ? read.body + read.check : location;
}
