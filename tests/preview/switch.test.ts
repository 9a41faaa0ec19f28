import { afterEach, describe, expect, inject, it } from 'vitest';
import { mainOf, plainText } from '../support/html.ts';
import { concludedOn } from '../support/outcome.ts';
import { discardAll, draft, guest, page, send, textOf } from '../support/preview.ts';

/** What stands in the page’s main part, without what is hidden until its time comes. */
const shownText = (html: string): string =>
  plainText(mainOf(html.replace(/<(\w+)[^>]* hidden(=""|>|\s)[\s\S]*?<\/\1>/g, '')));

afterEach(discardAll);

describe('the switch', () => {
  it.each([
    ['now', 'Answer the questions'],
    ['upcoming', 'from Monday 21 July 2025'],
    ['open', 'Answer the questions'],
    ['analysing', 'This consultation has closed'],
  ])('shows a consultation as it is when “%s”', async (choice, words) => {
    const { get } = await guest();
    const response = await get(`/preview/show/${choice}?to=${page}`);
    expect(response.headers.get('location')).toBe(page);
    expect(shownText(await (await get(page)).text())).toContain(words);
  });

  it('says that there is no outcome to show', async () => {
    const { get } = await guest();
    await get('/preview/show/concluded');
    expect(await textOf(await get(page))).toContain('No outcome is written yet');
  });

  it('shows an outcome before it is published, and hides it before the closing date', async () => {
    const { get } = await guest();
    const outcome = {
      ...{ publishedOn: '2026-01-12', summary: paragraph('What we are going to do first.') },
    };
    await draft(send, { ...concludedOn('2026-01-12'), outcome });
    expect(await textOf(await get(page))).not.toContain('What we are going to do first.');
    await get('/preview/show/concluded');
    expect(await textOf(await get(page))).toContain('What we are going to do first.');
  });

  it('leaves other pages as they are now', async () => {
    const { get } = await guest();
    const before = await textOf(await get('/consultations/'));
    await get('/preview/show/analysing');
    expect(await textOf(await get('/consultations/'))).toBe(before);
  });

  it('moves the clock in the page too', async () => {
    const { get } = await guest();
    const shiftOf = async () =>
      Number(/data-shift="(-?\d+)"/.exec(await (await get(page)).text())![1]);
    const now = await shiftOf();
    await get('/preview/show/analysing');
    const closesAt = Date.parse('2025-08-08T23:00:00Z');
    expect(Math.abs(Date.now() + (await shiftOf()) - closesAt)).toBeLessThan(5_000);
    expect(Math.abs(now - inject('previewShift'))).toBeLessThan(60_000); // started after its lake
  });
});

function paragraph(text: string): object[] {
  return [{ _type: 'block', _key: 'a', children: [{ _type: 'span', _key: 'b', text }] }];
}
