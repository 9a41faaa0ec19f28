import { afterAll, expect, inject } from 'vitest';
import { wordsPage, type Written } from '../../src/domain/reading.ts';
import { movedSite } from './moved-site.ts';
import { serverOf } from './second-server.ts';
import { staffedSite, studio } from './staffed-site.ts';
import { encode } from './visitor.ts';

export const [FROM, TO] = ['/consultations/send-priorities/', '/consultations/send/'];

/** A site whose open consultation gets another address: as it was before, and as it is after. */
export async function movedStage() {
  const before = await staffedSite();
  const moved = await movedSite(inject('siteRoot'), 'send-priorities', 'send');
  const after = await serverOf(moved.root, before.env);
  afterAll(async () => {
    await after.stop();
    await moved.remove();
  });

  /** What the browser of somebody does who has no script, wherever it is led. */
  const browse = (path: string, pairs?: [string, string][]) =>
    fetch(after.url + path, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      ...(pairs && { method: 'POST', body: encode(pairs) }),
    });

  async function staff(path: string, body?: object, at: { url: string } = after): Promise<unknown> {
    const response = await fetch(`${at.url}/staff/consultations/${path}`, {
      headers: { authorization: 'Bearer editor', origin: studio },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    expect([path, response.status]).toEqual([path, expect.toBeOneOf([200, 201])]);
    return response.json();
  }

  const read = async (slug = 'send'): Promise<Written[]> =>
    wordsPage.parse(await staff(`${slug}/words?question=missed`)).texts;
  const texts = async (slug?: string) => (await read(slug)).map(({ words }) => words).sort();

  const consultation = moved.snapshot.consultations.find(({ slug }) => slug === 'send')!;
  return { before, after, consultation, pool: before.pool, browse, staff, read, texts };
}
