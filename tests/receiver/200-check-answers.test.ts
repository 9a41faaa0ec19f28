import { expect, inject, it } from 'vitest';
import { formPairs, mainOf, plainText } from '../support/html.ts';
import { ownMark, storedWith } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it('shows every answer in words, a skipped question as skipped, and stores nothing', async () => {
  const mark = ownMark();
  const shown = await person.fillIn([
    ['feel-right', 'most'],
    ['work-on-first', 'support-delays'],
    ['missed', mark],
  ]);
  expect(shown.status).toBe(200);
  const text = plainText(mainOf(shown.html));
  expect(text).toContain('Check your answers before you send them');
  expect(text).toContain(
    'Inconsistent or delayed support (e.g. EHCP delays, long waits for diagnosis)',
  );
  expect(text).toContain(mark);
  expect(text).toMatch(/Who are you answering as\? ?Skipped/);
  expect(await storedWith(mark)).toEqual([]);
});

it('may not be kept by any cache, and sets no cookie', async () => {
  const { headers } = await person.fillIn([['feel-right', 'most']]);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex');
  expect(headers.get('set-cookie')).toBeNull();
});

it('shows back exactly what was typed, whatever it looks like', async () => {
  const text = '\n\n  <b>&amp; "quotes" \u2028 $& $1 </textarea><script>alert(1)</script>\nلا 🙂';
  const check = await person.fillIn([['missed', text]]);
  expect(formPairs(check.html)).toContainEqual(['missed', text]);
  const again = await person.press(check);
  expect(again.status).toBe(303);
  expect(await storedWith(text)).toHaveLength(1);
  expect(check.html).not.toContain('<script>alert');
});
