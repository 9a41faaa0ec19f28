import { expect, inject, it } from 'vitest';
import { formPairs, mainOf, plainText, type Pair } from '../support/html.ts';
import { ownMark, storedWith } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it('the first answers are kept; the others are given back beside the first one’s receipt', async () => {
  const mark = ownMark();
  const check = await person.fillIn([['missed', mark]]);
  const first = await person.press(check);
  const receipt = first.headers.get('location')!.split('/').at(-2)!;

  const other = formPairs(check.html).map(([name, value]): Pair => [
    name,
    name === 'missed' ? `${mark} other` : value,
  ]);
  const shown = await person.post(other);
  expect(shown.status).toBe(409);
  const text = plainText(mainOf(shown.html));
  expect(text).toContain('You have already sent answers from this page');
  expect(text).toContain(receipt);
  expect(text).toContain(`${mark} other`);
  expect(await storedWith(mark)).toHaveLength(1);
  expect(await storedWith(`${mark} other`)).toHaveLength(0);
});

it('the same comes of Change after Send: one submission, not two', async () => {
  const mark = ownMark();
  const check = await person.fillIn([['missed', mark]]);
  await person.press(check);
  const form = await person.post(formPairs(check.html), '?change=missed');
  const changed = formPairs(form.html).map(([name, value]): Pair => [
    name,
    name === 'missed' ? `${mark} changed` : value,
  ]);
  const shown = await person.press(await person.post(changed));
  expect(shown.status).toBe(409);
  expect(await storedWith(`${mark} changed`)).toHaveLength(0);
});
