import { expect } from 'vitest';
import { byTag, textOf } from './html.ts';

/** The e-mails to an address that a site on this machine would have sent, the last first, as text. */
export async function sentTo(siteUrl: string, address: string): Promise<string[]> {
  const answer = await fetch(`${siteUrl}/outbox/`);
  expect(answer.status).toBe(200);
  const articles = byTag(await answer.text(), 'article').map(textOf);
  return articles.filter((text) => text.includes(`To: ${address}`));
}

/** The last of them, as soon as there are so many. */
export async function untilSent(siteUrl: string, address: string, many = 1): Promise<string> {
  const patient = { timeout: 150_000, interval: 200 };
  await expect.poll(async () => (await sentTo(siteUrl, address)).length, patient).toBe(many);
  return (await sentTo(siteUrl, address))[0]!;
}

/** Where the link to confirm, or to change and to stop, leads. */
export const linkTo = (email: string): string =>
  /https?:\S+\/emails\/(?:confirm|manage)\/\S+/.exec(email)![0];
