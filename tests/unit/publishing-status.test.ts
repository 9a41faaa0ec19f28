import { describe, expect, it } from 'vitest';
import { publishingReply, publishingStatus } from '../../studio/publishing/publishing-status.ts';

const now = new Date('2025-07-21T14:00:00Z');
const title = 'SEND priorities';
const document = { id: 'consultation-send', type: 'consultation', title };
const fault = {
  at: '2025-07-21T13:50:00Z',
  document,
  field: 'Closes on',
  message: 'Choose a day.',
};

const replied = (change: object) => ({
  ok: true as const,
  body: publishingReply.parse({
    live: { revision: 'r', mark: 'm', builtAt: '2025-07-21T13:42:00Z' },
    asked: null,
    failed: null,
    ...change,
  }),
});
const builtAt = (at: string) => replied({ live: { revision: 'r', mark: 'm', builtAt: at } });
const asked = (at: string) => replied({ asked: { at } });
const failed = (change: object) => replied({ failed: { ...fault, ...change } });

describe('publishingStatus()', () => {
  it.each([
    ['what is published is live', replied({}), 'm', 'live', 'Live at 2:42pm'],
    ['the mark is not known', replied({}), undefined, 'live', 'Live at 2:42pm'],
    [
      'it went live before midnight, London time',
      builtAt('2025-07-20T22:59:00Z'),
      'm',
      'live',
      'Live since 11:59pm on Sunday 20 July 2025',
    ],
    ['it went live as the day began', builtAt('2025-07-20T23:00:00Z'), 'm', 'live', 'Live at 12am'],
    [
      'something else is published',
      replied({}),
      'other',
      'publishing',
      'Publishing… usually takes a minute',
    ],
    [
      'a build was asked for three minutes ago',
      asked('2025-07-21T13:57:00Z'),
      'm',
      'publishing',
      'Publishing… usually takes a minute',
    ],
    [
      'a build was asked for longer ago',
      asked('2025-07-21T13:56:59.999Z'),
      'm',
      'publishing',
      'Publishing… this takes longer than usual. The site stays as it was until then.',
    ],
    [
      'a failed build is tried again',
      replied({ asked: { at: '2025-07-21T13:59:00Z' }, failed: fault }),
      'other',
      'publishing',
      'Publishing… usually takes a minute',
    ],
    [
      'a field was wrong',
      failed({}),
      'other',
      'failed',
      'Could not be published: “Closes on” in “SEND priorities”: Choose a day.',
    ],
    [
      'a field was wrong and the message says which',
      failed({ message: '“Closes on” is missing. The site stays as it was.' }),
      'other',
      'failed',
      'Could not be published: “SEND priorities”: “Closes on” is missing. The site stays as it was.',
    ],
    [
      'no document was to blame',
      failed({ document: null, field: null, message: 'Tell the people who run the site.' }),
      'm',
      'failed',
      'Could not be published: Tell the people who run the site.',
    ],
    [
      'nobody answers',
      { ok: false as const, why: 'silent' as const },
      'm',
      'unknown',
      expect.stringMatching(/^The site does not answer/),
    ],
    [
      'the role is not enough',
      { ok: false as const, why: 'refused' as const },
      'm',
      'unknown',
      expect.stringMatching(/^Your role/),
    ],
  ])('where %s', (_where, reply, mark, name, words) => {
    expect(publishingStatus(reply, mark, now)).toMatchObject({ name, words });
  });

  it.each([
    ['live', replied({ alerts: ['Nobody answers'] })],
    ['failed', replied({ alerts: ['Nobody answers'], failed: fault })],
  ])('tells what else is amiss, also where pages are %s', (name, reply) => {
    const alerts = ['Nobody answers'];
    expect(publishingStatus(reply, 'm', now)).toMatchObject({ name, alerts });
  });

  it('has no alerts where the site knows of none', () => {
    expect(publishingStatus(replied({}), 'm', now)).not.toHaveProperty('alerts');
  });

  it('leads to the document that is at fault', () => {
    expect(publishingStatus(failed({}), 'm', now)).toMatchObject({ document });
  });
});
