import { expect, inject, it } from 'vitest';
import { formPairs, type Pair } from '../support/html.ts';
import { ownMark, storedWith } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

const everything = (text: string): Pair[] => [
  ['feel-right', 'some'],
  ['work-on-first', 'support-delays'],
  ['work-on-first', 'transitions'],
  ['work-on-first_most', 'transitions'],
  ['missed', text],
  ['answering-as', 'other'],
];

it('Change brings back the form with every answer in it', async () => {
  const text = `${ownMark()}\nsecond line`;
  const check = await person.fillIn(everything(text));
  const form = await person.post(formPairs(check.html), '?change=missed');
  expect(form.status).toBe(200);
  const kept = formPairs(form.html).filter(([name]) => !name.startsWith('_'));
  expect(kept).toEqual(everything(text));
});

it('a form that was changed and sent is stored once, as it was sent last', async () => {
  const mark = ownMark();
  const check = await person.fillIn([['missed', `${mark} first`]]);
  const form = await person.post(formPairs(check.html), '?change=missed');
  const changed = formPairs(form.html).map(([name, value]): Pair => [
    name,
    name === 'missed' ? mark : value,
  ]);
  const secondCheck = await person.post(changed);
  expect((await person.press(secondCheck)).status).toBe(303);
  expect(await storedWith(mark)).toHaveLength(1);
  expect(await storedWith(`${mark} first`)).toHaveLength(0);
});
