import { expect, inject, it } from 'vitest';
import { formPairs, mainOf, plainText, type Pair } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it('answers to other options than are offered now are shown again, and the change is named', async () => {
  const { html } = await person.get('/consultations/send-priorities/respond/');
  const old = formPairs(html).map(([name, value]): Pair => [
    name,
    name === '_offer' ? value.replace('.being-heard', '.school-meals') : value,
  ]);
  const shown = await person.post([
    ...old.filter(([name]) => name !== 'missed'),
    ['missed', 'kept'],
  ]);
  expect(shown.status).toBe(422);
  const text = plainText(mainOf(shown.html));
  expect(text).toContain('No longer asked: school meals');
  expect(text).toContain('New: Children and young people not being heard in decisions');
  expect(formPairs(shown.html)).toContainEqual(['missed', 'kept']);
  expect((await person.press(shown)).status).toBe(200);
});
