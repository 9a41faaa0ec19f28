import { escapeHTML } from '@portabletext/to-html';
import { Feed } from 'feed';
import { codeOf } from '../domain/addresses.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { RichText } from '../domain/rich-text.ts';
import { lastNewIn, latest, type Update } from '../domain/update.ts';
import { updatesPath } from '../form/fields.ts';
import { richTextHtml } from './rich-text.ts';
import type { Site } from './site.ts';
import { anchorOf, feedPath } from './update-links.ts';

/** A reader asks for the whole feed time and again, and has kept what was in it before. */
const MOST_ENTRIES = 50;

interface Entry {
  consultation: Consultation;
  update: Update;
}

/** The updates of one consultation, as Atom (RFC 4287). */
export const consultationFeed = (consultation: Consultation, from: Site, at: URL): string =>
  feedOf(
    consultation.updates.map((update) => ({ consultation, update })),
    {
      from,
      at,
      id: tag(at, `consultation/${codeOf(consultation)}`),
      title: `${consultation.shortTitle}: updates`,
      path: feedPath(consultation.slug),
      page: updatesPath(consultation.slug),
      otherwise: consultation.updatedAt,
    },
  );

/** The updates of every consultation, the newest first. */
export const siteFeed = (from: Site, at: URL): string =>
  feedOf(
    from.consultations.flatMap((consultation) =>
      consultation.updates.map((update) => ({ consultation, update })),
    ),
    {
      from,
      at,
      id: tag(at, 'updates'),
      title: `${from.settings.siteName}: updates`,
      path: feedPath(),
      page: '/consultations/',
      otherwise: latest([new Date(0), ...from.consultations.map(({ updatedAt }) => updatedAt)]),
    },
  );

interface About {
  from: Site;
  at: URL; // of the site
  id: string;
  title: string;
  path: string; // of the feed
  page: string; // on which people read the same
  otherwise: Date; // when it changed, as long as there are no updates
}

function feedOf(entries: Entry[], about: About): string {
  const { from, at, id, title, path, page, otherwise } = about;
  const newest = entries
    .toSorted((a, b) => +b.update.publishedAt - +a.update.publishedAt)
    .slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id,
    title: inXml(title),
    link: new URL(page, at).href,
    feed: new URL(path, at).href,
    author: { name: inXml(from.settings.council) },
    updated: newest.length > 0 ? latest(newest.map(({ update }) => lastNewIn(update))) : otherwise,
    generator: false,
  });
  for (const entry of newest) feed.addItem(itemOf(entry, at));
  return feed.atom1();
}

function itemOf({ consultation, update }: Entry, at: URL) {
  const link = new URL(`${updatesPath(consultation.slug)}#${anchorOf(update)}`, at).href;
  return {
    id: tag(at, `update/${update.id}`),
    title: escapeHTML(inXml(`${update.title} – ${consultation.shortTitle}`)),
    link,
    published: update.publishedAt,
    date: lastNewIn(update),
    content: inXml(richTextHtml(withWholeLinks(update.body, link), 2)),
  };
}

/** A name for good (RFC 4151), by which readers know an entry again when its address is another. */
const tag = (at: URL, what: string): string => `tag:${at.hostname},2025:${what}`;

/** A reader shows the text on another site, where `/privacy/` would lead elsewhere. */
const withWholeLinks = (body: RichText, page: string): RichText =>
  body.map((block) => ({
    ...block,
    markDefs: block.markDefs.map((link) => ({ ...link, href: new URL(link.href, page).href })),
  }));

/** XML has no place for these characters, not even escaped (XML 1.0, § 2.2). */
const inXml = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
