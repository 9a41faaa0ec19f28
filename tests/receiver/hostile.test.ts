import { connect, type Socket } from 'node:net';
import { expect, inject, it } from 'vitest';
import { MAX_BYTES } from '../../netlify/post.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { formPairs, type Pair } from '../support/html.ts';
import { ownMark, storedWhere } from '../support/stored.ts';
import { respondAddress, visitor } from '../support/visitor.ts';

const siteUrl = inject('siteUrl');
const person = visitor(siteUrl);

const withText = (pairs: Pair[], text: string): Pair[] => [
  ...pairs.filter(([name]) => name !== 'missed'),
  ['missed', text],
];

it('every hostile text is stored as it was typed, and adds no header', async () => {
  const form = formPairs((await person.get(respondAddress)).html);
  const mark = ownMark();
  const texts = hostileStrings.map((text) => `${text}\n${mark}`);
  const usual = new Set<string>();
  for (const text of ['harmless', ...texts]) {
    const check = await person.post(withText(form, text));
    expect({ text, status: check.status }).toEqual({ text, status: 200 });
    const sent = await person.press(check);
    expect({ text, status: sent.status }).toEqual({ text, status: 303 });
    expect(sent.headers.get('location')).toMatch(
      /^\/consultations\/send-priorities\/received\/[0-9A-Z-]+\/$/,
    );
    for (const { headers } of [check, sent]) {
      if (text === 'harmless') for (const name of headers.keys()) usual.add(name);
      expect([...headers.keys()].filter((name) => !usual.has(name))).toEqual([]);
    }
  }
  const rows = await storedWhere((missed) => missed.endsWith(mark));
  const typed = texts.map((text) => text.replace(/\r\n?/g, '\n'));
  expect(rows.map(({ answers }) => String(answers['missed'])).sort()).toEqual(typed.sort());
});

it('hostile names of fields are refused, and change nothing that the server shares', async () => {
  const form = formPairs((await person.get(respondAddress)).html);
  for (const name of hostileStrings) {
    const { status } = await person.post([...form, ['feel-right', 'no'], [name, 'x']]);
    expect({ name, status }).toEqual({ name, status: 400 });
  }
  expect((await person.fillIn([['feel-right', 'no']])).status).toBe(200);
});

it.each([
  ['one long text', 'missed=' + 'x'.repeat(5_900_000)],
  ['two million fields', 'a=&'.repeat(1_950_000)],
  ['as many separators', '&'.repeat(5_900_000)],
  ['percent signs', '%'.repeat(5_900_000)],
])('nearly 6 MB of %s are refused as soon as they are there', async (_what, body) => {
  const small = await timed(() => person.send('missed='.padEnd(MAX_BYTES + 1, 'x')));
  const large = await timed(() => person.send(body));
  expect([small.status, large.status]).toEqual([413, 413]);
  expect(large.ms).toBeLessThan(20 * small.ms + 1_000); // for ninety times as much
});

async function timed(ask: () => Promise<{ status: number }>) {
  const began = performance.now();
  const { status } = await ask();
  return { status, ms: performance.now() - began };
}

/** A form that is sent a letter at a time, and never ends. */
function trickle(): { socket: Socket; answer: Promise<string> } {
  const { hostname, port, host } = new URL(siteUrl);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST ${respondAddress} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 60000\r\n` +
      'Content-Type: application/x-www-form-urlencoded\r\n\r\nmissed=',
  );
  const timer = setInterval(() => socket.write('x'), 200);
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => (clearInterval(timer), resolve(text)));
  });
  return { socket, answer };
}

it('fifty forms that trickle in are cut off, and keep nobody else waiting', async () => {
  const began = performance.now();
  const slow = Array.from({ length: 50 }, trickle);
  expect((await person.fillIn([['feel-right', 'no']])).status).toBe(200);
  const answers = await Promise.all(slow.map(({ answer }) => answer));
  for (const answer of answers) expect(answer).toContain('408 Request Timeout');
  expect(performance.now() - began).toBeGreaterThan(9_000);
});
