import { parseAtomFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { consultationFeed, siteFeed } from '../../src/components/feed.ts';
import { type Consultation } from '../../src/domain/consultation.ts';
import { settings } from '../../src/domain/site.ts';
import type { Update } from '../../src/domain/update.ts';
import { libraryHours, words } from '../fixtures/consultation.ts';
import { byTag, textOf } from '../support/html.ts';

const at = new URL('https://consult.example.gov.uk/');

const updateOf = (fields: Partial<Update> = {}): Update => ({
  id: 'one',
  publishedAt: new Date('2026-03-05T00:00:00Z'),
  editedAt: new Date('2026-03-04T10:00:00Z'),
  title: 'We have read everything',
  body: words('All of it.'),
  ...fields,
});

const siteOf = (...consultations: Consultation[]) => ({
  ...{ revision: 'a', mark: 'b', boundaries: [], pages: [], gone: [], shift: undefined },
  now: new Date('2026-03-10T00:00:00Z'),
  settings: settings.parse({
    ...{ siteName: 'Have your say', council: 'Example & Council', introduction: [] },
    contact: libraryHours().contact,
  }),
  consultations,
});

/** A feed as a reader that is not ours reads it. */
function readBack(xml: string) {
  const { title, entries = [], ...rest } = parseAtomFeed(xml);
  const read = entries.map((each) => ({
    ...each,
    title: each.title?.value ?? '',
    types: [each.title?.type, each.content?.type],
    content: each.content?.value ?? '',
  }));
  return { ...rest, title: title?.value, entries: read };
}

function feedWith(updates: Update[], more: Partial<Consultation> = {}) {
  const consultation = libraryHours({ updates, ...more });
  return readBack(consultationFeed(consultation, siteOf(consultation), at));
}

/** What a reader makes of HTML that a feed carries as text. */
const shownText = (html: string): string => textOf(parseFragment(html));

describe('consultationFeed()', () => {
  it('has an entry an update, with its title, its text, its days and its place on the page', () => {
    const { entries } = feedWith([updateOf()]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: 'tag:consult.example.gov.uk,2025:update/one',
      title: 'We have read everything – Library hours',
      content: '<p>All of it.</p>',
      types: ['html', 'html'],
      published: '2026-03-05T00:00:00.000Z',
      updated: '2026-03-05T00:00:00.000Z',
      links: [
        { href: 'https://consult.example.gov.uk/consultations/library-hours/updates/#update-one' },
      ],
    });
  });

  it('says that an entry was edited after it came out', () => {
    const editedAt = new Date('2026-03-06T09:30:00Z');
    const { entries, updated } = feedWith([updateOf({ editedAt })]);
    expect(entries[0]?.published).toBe('2026-03-05T00:00:00.000Z');
    expect([entries[0]?.updated, updated]).toEqual([
      editedAt.toISOString(),
      editedAt.toISOString(),
    ]);
  });

  it('names itself, its page and who writes it', () => {
    expect(feedWith([])).toMatchObject({
      id: 'tag:consult.example.gov.uk,2025:consultation/library-hours',
      title: 'Library hours: updates',
      updated: '2026-03-01T09:00:00.000Z',
      authors: [{ name: 'Example & Council' }],
      links: [
        { rel: 'alternate', href: `${at.href}consultations/library-hours/updates/` },
        { rel: 'self', href: `${at.href}consultations/library-hours/updates.atom` },
      ],
    });
  });

  it('is the same feed, with the same entries, when the address of the consultation is another', () => {
    const before = feedWith([updateOf()]);
    const after = feedWith([updateOf()], { slug: 'hours', earlierSlugs: ['library-hours'] });
    expect([after.id, after.entries[0]?.id]).toEqual([before.id, before.entries[0]?.id]);
    expect(after.links).not.toEqual(before.links);
  });

  it('gives every entry an id of its own, also where titles and days are the same', () => {
    const updates = ['one', 'two', 'three'].map((id) => updateOf({ id }));
    const ids = feedWith(updates).entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('leads from a text to this site, wherever it is read', () => {
    const [block] = words('Read our privacy page.');
    const link = { _type: 'link' as const, _key: 'l', href: '/privacy/' };
    const children = block!.children.map((span) => ({ ...span, marks: ['l'] }));
    const body = [{ ...block!, children, markDefs: [link] }];
    const { entries } = feedWith([updateOf({ body })]);
    expect(entries[0]?.content).toContain('href="https://consult.example.gov.uk/privacy/"');
  });

  it.each([
    'R&D <b>bold</b>',
    '</title></entry><entry>',
    ']]>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<img src=x onerror=alert(1)>',
    '"quoted" & \'quoted\'',
  ])('shows the title %s as it was written, and as no markup', (title) => {
    const body = words(title);
    const { entries } = feedWith([updateOf({ title, body })], { shortTitle: title });
    const [entry] = entries;
    expect(entries).toHaveLength(1);
    expect(shownText(entry!.title)).toBe(`${title} – ${title}`);
    expect(byTag(entry!.title, 'script', 'img', 'b')).toEqual([]);
    expect(shownText(entry!.content)).toBe(title);
    expect(feedWith([], { shortTitle: title }).title).toBe(`${title}: updates`);
  });

  it('has no character that XML does not allow, whatever somebody pasted', () => {
    const title = 'a\u0000b\u0008c\u001fd\ud800e\uffff';
    const consultation = libraryHours({ updates: [updateOf({ title, body: words(title) })] });
    const xml = consultationFeed(consultation, siteOf(consultation), at);
    expect(xml).toContain('abcd\ufffde – Library hours');
    expect(xml).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.isWellFormed()).toBe(true);
  });
});

describe('siteFeed()', () => {
  const on = (day: string, id: string) =>
    updateOf({ id, publishedAt: new Date(`2026-03-${day}T00:00:00Z`) });
  const library = libraryHours({ updates: [on('08', 'c'), on('02', 'a')] });
  const park = libraryHours({ slug: 'park', shortTitle: 'Park', updates: [on('05', 'b')] });

  it('has the updates of every consultation, the newest first', () => {
    const { entries, title } = readBack(siteFeed(siteOf(library, park), at));
    expect(title).toBe('Have your say: updates');
    expect(entries.map(({ id }) => id?.at(-1))).toEqual(['c', 'b', 'a']);
    expect(entries.map((entry) => entry.title.split(' – ')[1])).toEqual([
      ...['Library hours', 'Park', 'Library hours'],
    ]);
  });

  it('has at most fifty of them, and those are the newest', () => {
    const updates = Array.from({ length: 51 }, (_, index) =>
      updateOf({ id: `u${index}`, publishedAt: new Date(Date.UTC(2026, 0, 1 + index)) }),
    );
    const { entries } = readBack(siteFeed(siteOf(libraryHours({ updates })), at));
    expect(entries.map(({ id }) => id?.split('/')[1])).toEqual(
      updates
        .slice(1)
        .map(({ id }) => id)
        .toReversed(),
    );
  });
});
