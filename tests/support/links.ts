import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from '../../netlify/local/packing.ts';
import { attribute, elements, type Element } from './html.ts';

/** A way from one page to another place. */
export interface Link {
  page: string; // its file, from the root of the site
  href: string; // as written
  method: string; // by which a browser asks for it
}

export interface Site {
  dist: string;
  pages: Map<string, string>; // HTML by file
  routes: Packed['routes'];
  origin: string; // by which the site calls itself
}

const attributesOf: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src'],
  script: ['src'],
  iframe: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  audio: ['src'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction', 'src'],
};

const leads = ({ tagName }: Element): boolean => tagName in attributesOf || tagName === 'meta';

/** Every link, form, picture and file that a page names, and the addresses it gives itself elsewhere. */
export const linksIn = (page: string, html: string): Link[] =>
  elements(html, leads).flatMap((each) =>
    hrefsOf(each).map((href) => ({ page, href, method: methodOf(each) })),
  );

function hrefsOf(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'meta')
    return /^(?:og|twitter):(?:url|image)$/.test(metaName(element))
      ? [attribute(element, 'content') ?? '']
      : [];
  const named = attributesOf[tagName]!.flatMap((name) => attribute(element, name) ?? []);
  const sizes = attribute(element, 'srcset')?.split(',') ?? [];
  return [...named, ...sizes.map((each) => each.trim().split(/\s+/)[0]!)];
}

const metaName = (element: Element): string =>
  attribute(element, 'property') ?? attribute(element, 'name') ?? '';

const methodOf = (element: Element): string =>
  element.tagName === 'form' ? (attribute(element, 'method') ?? 'get').toUpperCase() : 'GET';

const resolved = ({ page, href }: Link, { origin }: Site): URL =>
  new URL(href, new URL(page.replace(/index\.html$/, ''), `${origin}/`));

const isOurs = (url: URL, { origin }: Site): boolean => url.origin === origin;

/** Links that lead to other sites, to an e-mail or to a phone. */
export const externalLinks = (links: Link[], site: Site): string[] => {
  const urls = links.map((link) => resolved(link, site)).filter((url) => !isOurs(url, site));
  return [...new Set(urls.map(({ href }) => href))].toSorted();
};

/** `index.html → /nowhere/: nothing is there`, for each link that leads nowhere. */
export const brokenLinks = (links: Link[], site: Site): string[] => {
  const idsOf = idsByPage(site);
  return links.flatMap((link) => {
    const url = resolved(link, site);
    const problem = isOurs(url, site) ? problemWith(link, { url, site, idsOf }) : undefined;
    return problem ? [`${link.page} → ${link.href}: ${problem}`] : [];
  });
};

interface Target {
  url: URL;
  site: Site;
  idsOf: (page: string) => Set<string>;
}

function problemWith({ href, method }: Link, { url, site, idsOf }: Target): string | undefined {
  if (href === '' || href === '#') return 'it is empty';
  const file = method === 'GET' ? fileAt(url.pathname, site) : undefined;
  if (!file) return isFunction(method, url.pathname, site) ? undefined : 'nothing is there';
  const id = decodeURIComponent(url.hash.slice(1));
  return id && !idsOf(file).has(id) ? `no element there has the id “${id}”` : undefined;
}

function fileAt(path: string, { dist }: Site): string | undefined {
  const name = decodeURIComponent(path).slice(1) + (path.endsWith('/') ? 'index.html' : '');
  const file = join(dist, name);
  return existsSync(file) && statSync(file).isFile() ? name : undefined;
}

const isFunction = (method: string, path: string, { routes }: Site): boolean =>
  routes.some(({ expression, methods }) => methods.includes(method) && expression.test(path));

function idsByPage({ pages }: Site): (page: string) => Set<string> {
  const known = new Map<string, Set<string>>();
  return (page) => {
    const ids = known.get(page) ?? idsIn(pages.get(page) ?? '');
    known.set(page, ids);
    return ids;
  };
}

const idsIn = (html: string): Set<string> =>
  new Set(elements(html, () => true).flatMap((each) => attribute(each, 'id') ?? []));
