import { expect, inject, it } from 'vitest';
import { attribute, byTag, mainOf, plainText } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const pageOf = async (path: string) => mainOf((await person.get(path)).html);
type Within = Parameters<typeof byTag>[0];
const library = '/consultations/library-hours/';
const mobile = '/consultations/mobile-library/';
const send = '/consultations/send-priorities/';

const textsOf = (html: Within, ...tags: string[]) => byTag(html, ...tags).map(plainText);
const hrefsOf = (html: Within) => byTag(html, 'a').map((each) => attribute(each, 'href')!);
const idsOf = (html: Within) =>
  byTag(html, 'h2', 'h3', 'li', 'dt').flatMap((each) => attribute(each, 'id') ?? []);

it('a document says what it is and how large, and a PDF comes after the same as a web page', async () => {
  const items = textsOf(await pageOf(library), 'li');
  expect(items).toEqual(
    expect.arrayContaining([
      'The plan for our libraries (Web page), or the same as a file: The plan for our libraries (PDF, 2.1 MB)',
      'What visitors wrote on the cards (Web page)',
      'Opening hours of every library (OpenDocument spreadsheet, 340 KB)',
    ]),
  );
});

it('a video is a link and its transcript, and asks nobody for anything', async () => {
  const html = await pageOf(library);
  expect(hrefsOf(html)).toContain('https://example.gov.uk/libraries/video/');
  expect(textsOf(html, 'details').join()).toContain('A librarian says: “Good morning.”');
  expect(byTag(html, 'video', 'iframe', 'source', 'img', 'object')).toEqual([]);
});

it('a few answers stand on the page, each at its own address', async () => {
  const html = await pageOf(library);
  expect(idsOf(html)).toEqual(expect.arrayContaining(['faq-closing-down', 'faq-staff-hours']));
  expect(textsOf(html, 'p')).toContain('That is not decided yet.');
});

it('many answers stand on a page of their own, to which each question leads', async () => {
  const html = await pageOf(mobile);
  expect(textsOf(html, 'p')).not.toContain('Every second week.');
  const leads = hrefsOf(html).filter((each) => each.includes('#faq-'));
  expect(leads).toHaveLength(6);
  const page = await pageOf(`${mobile}faqs/`);
  expect(textsOf(page, 'p')).toContain('Every second week.');
  expect(idsOf(page).map((id) => `${mobile}faqs/#${id}`)).toEqual(expect.arrayContaining(leads));
});

it.each([library, mobile])('links to answers of %s last, on either page', async (path) => {
  const anchors = (html: Within) => idsOf(html).filter((id) => id.startsWith('faq-'));
  const [short, long] = [await pageOf(path), await pageOf(`${path}faqs/`)];
  expect(anchors(short)).not.toEqual([]);
  expect(anchors(long)).toEqual(anchors(short));
});

it('a consultation of which nothing is asked has no page of answers', async () => {
  expect((await person.get(`${send}faqs/`)).status).toBe(404);
  const headings = textsOf(await pageOf(send), 'h2');
  for (const none of ['Documents', 'Video', 'Events', 'What has been', 'Questions and answers'])
    expect(headings).not.toContain(none);
});

it('each word that is explained is linked where it is first used, once', async () => {
  const html = await pageOf(send);
  const links = hrefsOf(html).filter((each) => each.startsWith('#word-'));
  expect(new Set(links).size).toBe(links.length);
  expect(links).toEqual([
    '#word-send',
    '#word-icb',
    '#word-alternative-provision',
    '#word-ehcp',
    '#word-neurodiversity',
  ]);
  expect(idsOf(html).map((id) => `#${id}`)).toEqual(expect.arrayContaining(links));
});

it('events are in the calendar file', async () => {
  const { html: text } = await person.get(`${library}dates.ics`);
  expect(text).toContain('UID:library-hours-event-drop-in@');
  expect(text).toContain('LOCATION:Example Library\\, 1 Example Street');
});

const ways = 'If you need help, or another way to take part';
const afterwards = 'If you have a question, or need this in another way';

it.each([
  ['upcoming', library, ways],
  ['open', send, ways],
  ['analysing', '/consultations/park-play-area/', afterwards],
  ['concluded', mobile, afterwards],
  ['concluded: its outcome', `${mobile}outcome/`, afterwards],
])('%s: the page says how to reach somebody, and what for', async (_state, path, heading) => {
  const html = await pageOf(path);
  const shown = byTag(html, 'h2').filter(
    (each) => attribute(each.parentNode as never, 'hidden') === undefined,
  );
  expect(shown.map(plainText).filter((each) => each.startsWith('If you'))).toEqual([heading]);
  const hrefs = hrefsOf(html);
  expect(hrefs.some((each) => each.startsWith('tel:'))).toBe(true);
  expect(hrefs.some((each) => each.startsWith('mailto:'))).toBe(true);
  expect(textsOf(html, 'li').some((each) => each.startsWith('Post: '))).toBe(true);
});
