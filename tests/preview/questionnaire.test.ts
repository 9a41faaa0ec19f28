import { afterEach, describe, expect, it } from 'vitest';
import { formPairs, mainOf, plainText } from '../support/html.ts';
import { discardAll, form, guest, officer, textOf } from '../support/preview.ts';

afterEach(discardAll);

describe('the questionnaire', () => {
  const fields = async (response: Response) =>
    new URLSearchParams(formPairs(await response.text()));

  it('comes back with what to mend', async () => {
    const { get, post } = await guest();
    const response = await post(form, await fields(await get(form)));
    expect(response.status).toBe(422);
    expect(await textOf(response)).toContain('There is a problem Answer at least one question');
  });

  it('is checked, changed and sent, and nothing is kept', async () => {
    const { get, post } = await guest();
    const before = await officer.fetch<number>('count(*)');
    const filled = await fields(await get(form));
    filled.set('missed', 'More help with school buses');
    const checking = await post(form, filled);
    expect(checking.status).toBe(200);
    const html = await checking.text();
    expect(plainText(mainOf(html))).toContain('Check your answers before you send them');
    const changed = await post(`${form}?change=missed`, new URLSearchParams(formPairs(html)));
    expect(await textOf(changed)).toContain('More help with school buses');
    const sent = await post(form, new URLSearchParams(formPairs(html)));
    expect(sent.status).toBe(200);
    expect(await textOf(sent)).toContain('This is a preview: nothing was sent');
    expect(await officer.fetch<number>('count(*)')).toBe(before);
  });

  it('is closed when the switch says so', async () => {
    const { get, post } = await guest();
    const filled = await fields(await get(form));
    await get('/preview/show/analysing');
    const response = await post(form, filled);
    expect(response.status).toBe(403);
    expect(await textOf(response)).toContain('This consultation has closed');
  });
});
