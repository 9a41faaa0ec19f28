import { expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

it.each(['PUT', 'PATCH', 'DELETE'])(
  '%s is not allowed, and the page says what is',
  async (method) => {
    const shown = await person.send('feel-right=no', { method });
    expect(shown.status).toBe(405);
    expect(shown.headers.get('allow')).toBe('GET, HEAD, POST');
  },
);
