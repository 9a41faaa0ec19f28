import { expect, inject, it } from 'vitest';
import { mainOf, plainText } from '../support/html.ts';
import { stored } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

it.each([
  ['park-play-area', 'This consultation has closed'],
  ['mobile-library', 'This consultation has closed'],
  ['library-hours', 'This consultation is not open yet'],
])('%s takes no answers, says why, and gives back what was typed', async (slug, title) => {
  const person = visitor(inject('siteUrl'), `/consultations/${slug}/respond/`);
  const shown = await person.send('missed=A+long+text%0D%0Athat+took+an+hour');
  expect(shown.status).toBe(403);
  const text = plainText(mainOf(shown.html));
  expect(text).toContain(title);
  expect(text).toContain('A long text that took an hour');
  expect(await stored('consultation = $1', [slug])).toEqual([]);
});
