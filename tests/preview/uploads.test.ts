import { afterEach, expect, it } from 'vitest';
import { filesOf } from '../support/files.ts';
import { attribute, byTag, mainOf } from '../support/html.ts';
import { ask, discardAll, draft, guest, officer, page, send, textOf } from '../support/preview.ts';

afterEach(discardAll);

/** A draft with a file among its documents, and where its page links to that. */
async function uploadedTo(filename: string) {
  const { _id: _ref } = await officer.assets.upload('file', filesOf.pdf, { filename });
  const file = { _type: 'file', asset: { _type: 'reference', _ref } };
  await draft(send, { documents: [{ _key: 'a', title: 'The plan', webPage: '/plan/', file }] });
  const person = await guest();
  return { person, shown: await person.get(page) };
}

it('a page shows an uploaded file of the draft, which its reader can save and a stranger cannot', async () => {
  const { person, shown } = await uploadedTo('plan.pdf');
  const links = byTag(mainOf(await shown.text()), 'a').map((each) => attribute(each, 'href')!);
  const [link = ''] = links.filter((href) => href.startsWith('/documents/'));
  expect(link).toMatch(/\/the-plan\.pdf$/);

  const saved = await person.get(link);
  expect(Buffer.from(await saved.arrayBuffer())).toEqual(filesOf.pdf);
  expect(Object.fromEntries(saved.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect((await ask(link)).status).toBe(404);
  expect((await person.get(link.replace('the-plan', 'a-plan'))).status).toBe(404);
});

it('a page says which file cannot be offered, and why', async () => {
  const { shown } = await uploadedTo('plan.html');
  const text = await textOf(shown);
  expect(text).toContain('This draft cannot be shown yet');
  expect(text).toContain('A .html file cannot be offered here');
});
