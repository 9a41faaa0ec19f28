import { afterAll, expect, it } from 'vitest';
import { formPairs, mainOf, plainText, type Pair } from '../support/html.ts';
import { serverOnProxy } from '../support/second-server.ts';
import { ownMark, storedWith } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const { server, proxy, stop } = await serverOnProxy();
afterAll(stop);

const answers = (mark: string): Pair[] => [
  ['feel-right', 'some'],
  ['work-on-first', 'transitions'],
  ['missed', mark],
];

it.each([
  ['gone', () => proxy.cut()],
  ['silent', () => proxy.stall()],
])(
  'with the database %s, Send says so within four seconds and keeps every answer',
  async (_w, fail) => {
    const person = visitor(server.url);
    const mark = ownMark();
    const check = await person.fillIn(answers(mark));
    fail();
    const started = performance.now();
    const shown = await person.press(check);
    expect(performance.now() - started).toBeLessThan(4_000);

    expect(shown.status).toBe(503);
    expect(shown.headers.get('retry-after')).toBe('60');
    const text = plainText(mainOf(shown.html));
    expect(text).toContain('Sorry, we could not tell whether your answers were saved');
    expect(text).toContain('Try again');
    expect(text).toMatch(/Phone: 0\d/);
    expect(formPairs(shown.html)).toEqual(formPairs(check.html));
    expect(await storedWith(mark)).toEqual([]);

    proxy.mend();
    const retried = await person.press(shown);
    expect(retried.status).toBe(303);
    expect((await person.press(check)).headers.get('location')).toBe(
      retried.headers.get('location'),
    );
    expect(await storedWith(mark)).toHaveLength(1);
  },
);

it('where it was stored and the word of it was lost, Try again finds the same submission', async () => {
  const person = visitor(server.url);
  const mark = ownMark();
  await person.press(await person.fillIn(answers(ownMark()))); // so that a connection is open
  const check = await person.fillIn(answers(mark));
  proxy.mute();
  const shown = await person.press(check);
  expect(shown.status).toBe(503);
  expect(plainText(mainOf(shown.html))).toContain('They count once, however often you try');
  expect(await storedWith(mark)).toHaveLength(1);

  proxy.mend();
  expect((await person.press(shown)).status).toBe(303);
  expect(await storedWith(mark)).toHaveLength(1);
});

it('with the database gone, answers can still be checked, pages read and a receipt opened', async () => {
  const person = visitor(server.url);
  const sent = await person.press(await person.fillIn(answers(ownMark())));
  proxy.cut();
  expect((await person.fillIn(answers('x'))).status).toBe(200);
  expect((await person.get('/consultations/send-priorities/')).status).toBe(200);
  expect((await person.get(sent.headers.get('location')!)).status).toBe(200);
  proxy.mend();
});

it('the log says that it happened, and nothing of what was written', () => {
  expect(server.said()).toContain('"event":"not-stored"');
  expect(server.said()).not.toContain('mark-');
});
