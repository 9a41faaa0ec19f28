import { expect, inject, it } from 'vitest';
import { mainOf, plainText } from '../support/html.ts';
import { ownMark, storedWith } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it('Send stores one submission by codes and leads to its receipt', async () => {
  const mark = ownMark();
  const check = await person.fillIn([
    ['feel-right', 'yes-all'],
    ['work-on-first', 'mental-health-support'],
    ['work-on-first_most', 'mental-health-support'],
    ['missed', mark],
    ['answering-as', 'parent-or-carer'],
  ]);
  const sent = await person.press(check);
  expect(sent.status).toBe(303);

  const [row] = await storedWith(mark);
  expect(row).toMatchObject({
    consultation: 'send-priorities',
    version: 'standard',
    channel: 'online',
    option_order: 0,
    answers: {
      'feel-right': 'yes-all',
      'work-on-first': { chosen: ['mental-health-support'], most: 'mental-health-support' },
      missed: mark,
      'answering-as': 'parent-or-carer',
    },
  });

  const address = sent.headers.get('location')!;
  const receipt = await person.get(address);
  expect(receipt.status).toBe(200);
  const code = address.split('/').at(-2)!;
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  expect(plainText(mainOf(receipt.html))).toContain(code);
});

it('a receipt is known however it is typed, and made-up ones are not found', async () => {
  const sent = await person.press(await person.fillIn([['feel-right', 'no']]));
  const address = sent.headers.get('location')!;
  const typed = address.toLowerCase().replace(/(?<=received\/.*)-/g, '');
  expect((await person.get(typed)).status).toBe(200);
  expect((await person.get(address.replace(/.{2}\/$/, '00/'))).status).toBe(404);
  expect((await person.get('/consultations/send-priorities/received/hello/')).status).toBe(404);
});

it('a form filled in by a program is stored like any other, and flagged', async () => {
  const mark = ownMark();
  await person.press(
    await person.fillIn([
      ['missed', mark],
      ['_leave_empty', 'http://example.com'],
    ]),
  );
  const [row] = await storedWith(mark);
  expect(row!.flags).toEqual(['honeypot', 'fast']);
});
