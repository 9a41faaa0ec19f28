import { beforeEach, expect, it } from 'vitest';
import { changeEmails, confirm, lookAtEmails, stopEmails } from '../../netlify/emails/follow.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { formOf, tokenIn } from '../support/emails.ts';
import { mailRoom } from '../support/mail-room.ts';

const room = await mailRoom();
const { database, post, at, ask, subscribe } = room;

let consultation: Consultation;
beforeEach(() => void (consultation = room.consultation()));

const reader = 'reader@example.com';
const follow = (token: string) => ({ consultation, token });

it('askForEmails() sends one link, which puts nobody on the list until its button is pressed', async () => {
  expect(await ask(reader)).toEqual({ name: 'asked' });
  const [email, ...more] = await post.send(consultation);
  expect(more).toEqual([]);
  expect(email).toMatchObject({ to: reader, subject: expect.stringContaining('Confirm') });
  expect(email).not.toHaveProperty('stopUrl');
  await at('2026-03-03T09:00:00Z');
  expect(await post.tell(consultation)).toBe(0);
  expect(await confirm(follow(tokenIn(email!)), post.world)).toEqual({ name: 'confirmed' });
  expect(await lookAtEmails(follow(tokenIn(email!)), post.world)).toMatchObject({
    name: 'manage',
    kinds: ['reminder', 'updates'],
  });
});

it('to confirm twice is harmless, and cannot bring back whom somebody took off the list', async () => {
  const token = await subscribe(reader);
  expect(await confirm(follow(token), post.world)).toEqual({ name: 'confirmed' });
  await stopEmails(follow(token), post.world);
  expect(await confirm(follow(token), post.world)).toEqual({ name: 'expired' });
});

it.each([
  ['a millisecond before seven days', '2026-03-08T08:59:59.999Z', 'confirmed'],
  ['after seven days', '2026-03-08T09:00:00Z', 'expired'],
])('%s a link to confirm is %s', async (_when, instant, name) => {
  await ask(reader);
  const [email] = await post.send(consultation);
  await at(instant);
  expect(await confirm(follow(tokenIn(email!)), post.world)).toEqual({ name });
});

it('a link of one consultation does nothing in another, and one that was made up does nothing', async () => {
  const token = await subscribe(reader);
  const elsewhere = { consultation: libraryHours({ slug: 'elsewhere' }), token };
  for (const following of [elsewhere, follow('A'.repeat(32)), follow("' or true --")]) {
    expect(await confirm(following, post.world)).toEqual({ name: 'expired' });
    expect(await lookAtEmails(following, post.world)).toEqual({ name: 'unknown' });
    expect(await changeEmails(following, [['kinds', 'updates']], post.world)).toEqual({
      name: 'unknown',
    });
    await stopEmails(following, post.world);
  }
  expect(await lookAtEmails(follow(token), post.world)).toMatchObject({ name: 'manage' });
});

it('each kind is asked for, changed and ended by itself', async () => {
  const token = await subscribe(reader, ['reminder']);
  const kinds = async () => (await lookAtEmails(follow(token), post.world)) as object;
  expect(await kinds()).toMatchObject({ kinds: ['reminder'] });
  await subscribe(reader.toUpperCase(), ['updates']);
  expect(await kinds()).toMatchObject({ kinds: ['reminder', 'updates'] });
  const changed = await changeEmails(follow(token), [['kinds', 'updates']], post.world);
  expect(changed).toMatchObject({ name: 'changed', kinds: ['updates'] });
  expect(await kinds()).toMatchObject({ kinds: ['updates'] });
  expect(await changeEmails(follow(token), [['stop', 'yes']], post.world)).toEqual({
    name: 'stopped',
  });
  expect(await kinds()).toEqual({ name: 'unknown' });
});

it('one address gets three links a day, and a program that fills in everything none', async () => {
  for (let time = 0; time < 5; time += 1) expect(await ask(reader)).toEqual({ name: 'asked' });
  expect(await post.send(consultation)).toHaveLength(3);
  await at('2026-03-02T09:00:00Z');
  await ask(reader);
  expect(await post.send(consultation)).toHaveLength(1);
});

it.each([
  ['no address', '', ['updates'], ['no-address']],
  ['no kind', reader, [], ['no-kind']],
  ['neither', ' ', [], ['no-kind', 'no-address']],
  ['what is no address', 'reader@example', ['updates'], ['not-an-address']],
  ['a second recipient', 'a@example.com\r\nBcc: b@example.com', ['updates'], ['not-an-address']],
] as const)('askForEmails() of %s says what to mend, and stores nothing', async (...row) => {
  const [, address, kinds, problems] = row;
  expect(await ask(address, [...kinds])).toMatchObject({ name: 'ask', address, problems });
  const { rowCount } = await database.pool.query(
    'select from mail.request where consultation = $1',
    [consultation.slug],
  );
  expect(rowCount).toBe(0);
});

it('a form may name a kind only once it is offered', async () => {
  await at('2026-03-23T17:00:00Z'); // from now on there is no reminder to wait for
  const state = await ask(reader, ['reminder']);
  expect(state).toMatchObject({ name: 'ask', offered: ['updates'], problems: ['no-kind'] });
  expect(formOf(reader, ['reminder'])).toContainEqual(['kinds', 'reminder']);
});
