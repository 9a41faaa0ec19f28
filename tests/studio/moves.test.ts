import { expect, inject, it } from 'vitest';
import { live, untilLive } from '../support/live.ts';
import {
  copy,
  deskOf,
  openDocument,
  openGroup,
  publishConsultation,
  textbox,
} from '../support/officer.ts';
import { visitor } from '../support/visitor.ts';

const desk = deskOf('editor');
const from = '/consultations/copy-39/';
const to = '/consultations/moved-while-open/';

/** Somebody answers, in a browser without a script; the address of their receipt. */
async function answer(path: string): Promise<string> {
  const person = visitor(inject('siteUrl'), `${path}respond/`);
  const sent = await person.press(await person.fillIn([['feel-right', 'most']]));
  expect(sent.status).toBe(303);
  return sent.headers.get('location')!;
}

it('an officer gives a consultation another address while people answer it, and nobody is lost', async () => {
  const officer = desk.page;
  const receipt = await answer(from);
  await openDocument(officer, copy(39));
  await openGroup(officer, 'Sharing');
  await textbox(officer, 'slug').fill('moved-while-open');
  await publishConsultation(officer, 'This page has another address.');
  await untilLive(to, /Copy number 39/);

  const old = await fetch(inject('siteUrl') + from, { redirect: 'manual' });
  expect([old.status, old.headers.get('location')]).toEqual([301, to]);
  expect(await live(receipt)).toContain('Copy number 39'); // by the link that they kept
  expect(await answer(to)).toContain(`${to}received/`);
  await expect.poll(() => textbox(officer, 'earlierSlugs').inputValue()).toBe('copy-39');
});
