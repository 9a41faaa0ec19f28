import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../netlify/elsewhere.ts';
import { redirectsFile } from '../../netlify/publishing/redirects.ts';
import { consultationSlug, formerSlugs, takenSlug } from '../../src/domain/addresses.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import { changed, foundIn, type Document } from '../support/content.ts';
import { problemWith, seed, siteWith } from '../support/shipped.ts';

const moved = { slug: 'send', earlierSlugs: ['send-priorities', 'send-first'] };
const movedSite = (fields: object = {}) =>
  siteWith({
    slug: { _type: 'slug', current: 'send' },
    earlierSlugs: moved.earlierSlugs,
    ...fields,
  });

const goneAddress = (slug: string): Document => ({
  _id: `gone-${slug}`,
  _type: 'goneAddress',
  slug,
});

describe('formerSlugs()', () => {
  it('are those that a consultation had', () => {
    expect(formerSlugs([moved]).map(({ from, to }) => [from, to.slug])).toEqual([
      ['send-priorities', 'send'],
      ['send-first', 'send'],
    ]);
  });

  it('leave out one that it has again', () => {
    const back = { slug: 'send', earlierSlugs: ['send', 'send-first'] };
    expect(formerSlugs([back]).map(({ from }) => from)).toEqual(['send-first']);
  });
});

describe('takenSlug()', () => {
  const at = (slug: string, ...earlierSlugs: string[]) => ({ slug, earlierSlugs });

  it('finds whose address was another’s', () => {
    const taker = at('send-first');
    expect(takenSlug([moved, taker])).toEqual({ by: taker, slug: 'send-first' });
    expect(takenSlug([taker, moved])).toEqual({ by: taker, slug: 'send-first' });
  });

  it('finds an earlier address that two have', () => {
    const two = [at('a', 'x', 'y'), at('b', 'z', 'y')];
    expect(takenSlug(two)?.slug).toBe('y');
    expect(takenSlug(two.toReversed())?.slug).toBe('y');
  });

  it('finds nothing where one has its own again', () => {
    expect(takenSlug([at('send', 'send', 'first'), at('b'), at('c', 'd')])).toBe(undefined);
  });
});

it.each(['open', 'upcoming', 'analysing', 'concluded', 'a-z'])(
  'no consultation may have the address of the list “%s”',
  async (slug) => {
    expect(consultationSlug.safeParse(slug).success).toBe(false);
    expect(await problemWith({ slug: { current: slug } })).toContain('A list of consultations');
  },
);

describe('toSnapshot() refuses', () => {
  const id = 'consultation-send-priorities';
  const copy = { ...seed.find(({ _id }) => _id === id)!, _id: 'copy' };
  const problemBeside = async (other: object) => {
    const own = { ...moved, slug: { current: 'send' } };
    const found = await foundIn(changed([...seed, { ...copy, ...other }], id, own));
    return () => toSnapshot(found);
  };

  it('a consultation at an address that another had', async () => {
    expect(await problemBeside({ slug: { current: 'send-first' } })).toThrow(
      'Cannot read consultation "send-first": slug was the web address of another one',
    );
  });

  it('two that had the same address', async () => {
    const other = { slug: { current: 'other' }, earlierSlugs: ['send-first'] };
    expect(await problemBeside(other)).toThrow('earlierSlugs have “send-first” of another one');
  });

  it('neither of two that had others', async () => {
    const other = { slug: { current: 'other' }, earlierSlugs: ['another'] };
    expect(await problemBeside(other)).not.toThrow();
  });
});

describe('redirectsFile()', () => {
  it('leads from every address that a consultation had, with all below it', async () => {
    expect(redirectsFile(await movedSite())).toBe(
      '/consultations/send-priorities/* /consultations/send/:splat 301\n' +
        '/consultations/send-first/* /consultations/send/:splat 301\n',
    );
  });

  it('says what was taken down, unless there is a consultation at that address again', async () => {
    const gone = [goneAddress('old-plan'), goneAddress('send-priorities')];
    const site = toSnapshot(await foundIn([...seed, ...gone]));
    expect(redirectsFile(site)).toBe('/consultations/old-plan/* /410/ 410\n');
  });

  it('says nothing where nothing has moved', async () => {
    expect(redirectsFile(await siteWith({}))).toBe('');
  });
});

describe('elsewhere() answers', () => {
  const contentOf = (snapshot: Snapshot) => ({
    snapshot,
    frame: '<title></title><!--before--><!--/before--><!--main--><!--/main-->',
    headers: { 'X-Ours': 'yes' },
  });
  const ask = async (path: string, method = 'GET') => {
    const site = await movedSite();
    const [, , slug] = path.split('/');
    const request = new Request(`https://consult.example.gov.uk${path}`, { method });
    return elsewhere(contentOf({ ...site, gone: ['old-plan'] }), request, slug);
  };

  it.each([
    ['GET', '/consultations/send-priorities/start', '/consultations/send/start', 301],
    ['GET', '/consultations/send-first/received/ABCD/', '/consultations/send/received/ABCD/', 301],
    ['POST', '/consultations/send-first/respond/?copy', '/consultations/send/respond/?copy', 308],
    ['GET', '/consultations/send-first//example.com', '/consultations/send//example.com', 301],
  ])('%s %s with the new address %s and status %i', async (method, from, to, status) => {
    const answer = await ask(from, method);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to]);
    expect(answer.headers.get('x-ours')).toBe('yes');
  });

  it('410, with whom to ask, where one was taken down', async () => {
    const answer = await ask('/consultations/old-plan/respond/', 'POST');
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('haveyoursay@example.gov.uk');
  });

  it('404 where there never was one', async () => {
    expect((await ask('/consultations/nowhere/start')).status).toBe(404);
  });
});
