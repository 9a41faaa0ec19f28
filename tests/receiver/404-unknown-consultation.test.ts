import { expect, inject, it } from 'vitest';
import { mainOf, plainText } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

it.each(['nothing-here', '__proto__', 'send-priorities%00', '%ff', 'SEND-PRIORITIES'])(
  'there is no consultation %s to answer, to read or to have a receipt of',
  async (slug) => {
    const address = `/consultations/${slug}/respond/`;
    const person = visitor(inject('siteUrl'), address);
    const shown = await person.send('feel-right=no');
    expect(shown.status).toBe(404);
    expect(plainText(mainOf(shown.html))).toContain('Page not found');
    expect((await person.get(address)).status).toBe(404);
    expect((await person.get(`/consultations/${slug}/received/ABCD/`)).status).toBe(404);
  },
);
