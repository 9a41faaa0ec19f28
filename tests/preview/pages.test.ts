import { afterEach, describe, expect, it } from 'vitest';
import {
  discard,
  discardAll,
  draft,
  form,
  guest,
  officer,
  page,
  send,
  textOf,
} from '../support/preview.ts';

afterEach(discardAll);

it('a page shows the draft, and again what is published once it is discarded', async () => {
  const { get } = await guest();
  await draft(send, { title: 'A title in the making' });
  expect(await textOf(await get(page))).toContain('A title in the making');
  await discard(send);
  expect(await textOf(await get(page))).not.toContain('A title in the making');
});

it('a draft that was never published has a page and stands in the lists', async () => {
  const { get } = await guest();
  const shipped = await officer.getDocument(send);
  const slug = { _type: 'slug', current: 'never-published' };
  await officer.create({ ...shipped!, _id: 'drafts.new', slug, title: 'Never published' });
  expect(await textOf(await get('/consultations/never-published/'))).toContain('Never published');
  expect(await textOf(await get('/'))).toContain('Never published');
});

it('a page that is not there is not found, in the site’s own frame', async () => {
  const { get } = await guest();
  const response = await get('/no-such-page/');
  expect(response.status).toBe(404);
  expect(await textOf(response)).toContain('Have your say');
});

it('every page says that it is a preview, and when the link ends', async () => {
  const { get } = await guest();
  for (const path of ['/', '/consultations/', page, form, '/privacy/', '/no-such-page/'])
    expect(await textOf(await get(path))).toMatch(
      /Preview\. Not published\. Your link works until [3-6](:\d\d)?pm on Monday 21 July 2025/,
    );
});

describe('a draft that is not finished', () => {
  it('says which field is missing, on its own page and its questionnaire’s', async () => {
    const { get } = await guest();
    await draft(send, { title: undefined, ask: [] });
    for (const path of [page, form]) {
      const text = await textOf(await get(path));
      expect(text).toContain('This draft cannot be shown yet');
      expect(text).toContain('Title is missing');
    }
  });

  it('is named at the top of every page, and breaks none', async () => {
    const { get } = await guest();
    await draft(send, { title: undefined });
    for (const path of ['/', '/consultations/', '/consultations/library-hours/', '/privacy/']) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(`<a href="${page}">SEND and Alternative`);
    }
  });

  it('says what the settings lack, wherever one looks', async () => {
    const { get } = await guest();
    await draft('settings', { council: undefined });
    for (const path of ['/', page])
      expect(await textOf(await get(path))).toContain('Council is missing');
  });
});

it('a logo is there, in both sizes', async () => {
  const { get } = await guest();
  const html = await (await get('/consultations/park-play-area/')).text();
  const [src = ''] = /\/images\/[\w-]+\.webp/.exec(html) ?? [];
  for (const path of [src, src.replace('.webp', '@2x.avif')]) {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});

it('each part that an officer can click names its field', async () => {
  const { get } = await guest();
  const both = (await (await get(page)).text()) + (await (await get(form)).text());
  const marked = [...both.matchAll(/data-sanity="[^"]*path=([^;"]*)/g)].map(([, path = '']) =>
    decodeURIComponent(path).replace(/:[\w-]+/g, '[]'),
  );
  const fields = ['title', 'summary', 'closesOn', 'background[]', 'challenges[].title', 'ask[]'];
  const others = ['stages[].title', 'contact.phone', 'privacy[]', 'decided[]', 'canChange[]'];
  const asked = ['questionnaire.questions[].text', 'questionnaire.questions[].most'];
  expect(marked).toEqual(expect.arrayContaining([...fields, ...others, ...asked]));
});
