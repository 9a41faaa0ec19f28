import { describe, expect, it } from 'vitest';
import { expectRefused, paragraph } from '../support/studio-validation.ts';

describe('of the words of a consultation, the Studio refuses at the field to mend', () => {
  it.each([
    ['a missing title', { title: undefined }, 'title', 'Fill in “Title”'],
    [
      'too long a title',
      { title: 'a'.repeat(121) },
      'title',
      'Title: The title has at most 120 characters',
    ],
    ['a missing address', { slug: undefined }, 'slug', 'Fill in “Web address”'],
    [
      'an address with a space',
      { slug: { _type: 'slug', current: 'my page' } },
      'slug',
      expect.stringMatching(/^Web address: A code is lower-case words/),
    ],
    ['no privacy text', { privacy: undefined }, 'privacy', 'Fill in “Privacy”'],
    [
      'an empty privacy text',
      { privacy: paragraph(' ') },
      'privacy',
      'Privacy: Say who keeps the answers, why, and when they are deleted',
    ],
    ['nothing decided', { decided: undefined }, 'decided', 'Fill in “What is already decided”'],
    [
      'nothing to change',
      { canChange: paragraph('') },
      'canChange',
      expect.stringMatching(/^What can still change: Say what can still change/),
    ],
    [
      'half a contact',
      { contact: { email: 'a@b.gov.uk', phone: '1' } },
      'contact.post',
      'Fill in “Postal address”',
    ],
    [
      'a link that may run a script',
      { ask: paragraph('Read', [{ _type: 'link', _key: 'l', href: 'javascript:alert(1)' }]) },
      'ask[p].markDefs[l].href',
      expect.stringMatching(/^Address: A link starts with https:/),
    ],
    [
      'a gap that nobody filled in',
      { privacy: paragraph('We delete them by [date].') },
      'privacy[p]',
      'Put your own words in place of “[date]”, brackets too.',
    ],
    [
      'more words than fit',
      { otherFormats: 'a'.repeat(401) },
      'otherFormats',
      'Use 400 characters or fewer',
    ],
  ])('%s', async (_what, fields, path, message) => {
    await expectRefused(fields, path, message);
  });
});
