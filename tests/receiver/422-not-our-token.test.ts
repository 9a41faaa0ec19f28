import { expect, inject, it } from 'vitest';
import { formPairs, mainOf, plainText, type Pair } from '../support/html.ts';
import { ownMark, storedWith } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

async function checkWith(spoil: (token: string) => string, mark: string) {
  const check = await person.fillIn([['missed', mark]]);
  return formPairs(check.html).map(([name, value]): Pair => [
    name,
    name === '_token' ? spoil(value) : value,
  ]);
}

it.each([
  ['made up', () => 'made-up'],
  ['empty', () => ''],
  ['of another id', (token: string) => token.replace(/^./, (c) => (c === '0' ? '1' : '0'))],
  ['without its seal', (token: string) => token.slice(0, token.lastIndexOf('.'))],
])(
  'a token that is %s stores nothing; the answers are shown to be checked again',
  async (_w, spoil) => {
    const mark = ownMark();
    const shown = await person.post(await checkWith(spoil, mark));
    expect(shown.status).toBe(422);
    expect(plainText(mainOf(shown.html))).toContain('Please check your answers again');
    expect(await storedWith(mark)).toEqual([]);

    expect((await person.press(shown)).status).toBe(303);
    expect(await storedWith(mark)).toHaveLength(1);
  },
);
