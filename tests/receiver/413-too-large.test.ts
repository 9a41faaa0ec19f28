import { expect, inject, it } from 'vitest';
import { MAX_BYTES } from '../../netlify/post.ts';
import { mainOf, plainText } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const bodyOf = (bytes: number) => `missed=${'x'.repeat(bytes - 'missed='.length)}`;

it('a body at the limit is read, one byte more is not', async () => {
  expect((await person.send(bodyOf(MAX_BYTES))).status).toBe(422);
  const shown = await person.send(bodyOf(MAX_BYTES + 1));
  expect(shown.status).toBe(413);
  expect(plainText(mainOf(shown.html))).toContain('Your answers are too long to send');
});

it('so is one that does not say how long it is', async () => {
  const stream = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 100; i++) controller.enqueue(new TextEncoder().encode('x'.repeat(1024)));
      controller.close();
    },
  });
  const init = { body: stream, duplex: 'half' } as RequestInit;
  expect((await person.send('', init)).status).toBe(413);
});

it('the longest answers that we take do fit', async () => {
  const longest = '🙂'.repeat(5000);
  const check = await person.fillIn([['missed', longest]]);
  expect(check.status).toBe(200);
  expect((await person.press(check)).status).toBe(303);
});

it('more than the platform passes on is refused before it comes to us', async () => {
  expect((await person.send('missed=' + 'x'.repeat(7_000_000))).status).toBe(400);
});
