import type { Pair } from '../support/html.ts';
import { encode } from '../support/visitor.ts';
import { TEXT, RADIO } from './answers.ts';
import type { Sending } from './line.ts';

type Spoilt = Omit<Sending, 'path'>;

const without = (pairs: Pair[], name: string): Pair[] => pairs.filter(([each]) => each !== name);
const instead = (pairs: Pair[], name: string, value: string): Spoilt => ({
  body: encode([...without(pairs, name), [name, value]]),
});
const more = (pairs: Pair[], name: string, value: string): Spoilt => ({
  body: encode([...pairs, [name, value]]),
});
const ending = (pairs: Pair[], bytes: string): Spoilt => ({ body: encode(pairs) + bytes });
const under = (pairs: Pair[], headers: Record<string, string>): Spoilt => ({
  body: encode(pairs),
  headers,
});

/** What may be done to a form, checked or not, so that it must be refused. */
export const malformed: Record<string, (pairs: Pair[]) => Spoilt> = {
  'a field that no form has': (pairs) => more(pairs, 'is-admin', '1'),
  'the name of something else': (pairs) => more(pairs, '__proto__', '1'),
  'a field twice': (pairs) => more(pairs, TEXT, 'again'),
  'bytes that are no UTF-8': (pairs) => ending(pairs, '%FF%FE'),
  'half of a surrogate pair': (pairs) => ending(pairs, '%ED%A0%80'),
  'an escape cut short': (pairs) => ending(pairs, '%4'),
  'a NUL': (pairs) => ending(pairs, '%00'),
  'too many fields': (pairs) => ending(pairs, '&a=1'.repeat(300)),
  'too many bytes': (pairs) => ending(pairs, 'x'.repeat(70_000)),
  'a text too long': (pairs) => instead(pairs, TEXT, 'x'.repeat(5_001)),
  'an option that is not offered': (pairs) => instead(pairs, RADIO, 'no-such-option'),
  'an offer that was not ours': (pairs) => instead(pairs, '_offer', 'no.such~offer'),
  'a token that is not ours': (pairs) => instead(pairs, '_token', `${'0'.repeat(32)}.a.0.1.b`),
  'no answer at all': (pairs) => ({ body: encode(pairs.filter(([name]) => name[0] === '_')) }),
  JSON: (pairs) => ({
    body: JSON.stringify(Object.fromEntries(pairs)),
    headers: { 'content-type': 'application/json' },
  }),
  'a form with files': (pairs) => under(pairs, { 'content-type': 'multipart/form-data' }),
  'another alphabet': (pairs) =>
    under(pairs, { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' }),
  'from another site': (pairs) => under(pairs, { 'sec-fetch-site': 'cross-site' }),
  'from another origin': (pairs) => under(pairs, { origin: 'https://example.com' }),
  PUT: (pairs) => ({ ...under(pairs, {}), method: 'PUT' }),
  DELETE: (pairs) => ({ ...under(pairs, {}), method: 'DELETE' }),
};

export const malformedKinds = Object.keys(malformed);
