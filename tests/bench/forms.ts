import type { Handler } from '../../netlify/local/deploy.ts';
import { encode, respondAddress } from '../support/visitor.ts';
import { answersOf, type Form } from '../chaos/answers.ts';
import { chanceOf } from '../chaos/chance.ts';
import type { Answered } from '../chaos/line.ts';
import { pairsToSend } from '../chaos/page.ts';

export type Post = (body: string) => Promise<Answered>;

const address = `http://localhost${respondAddress}`;
const headers = { 'content-type': 'application/x-www-form-urlencoded' };
const slug = respondAddress.split('/')[2]!;

/** Posts to a handler without a server between. */
export const postTo =
  (handler: Handler): Post =>
  async (body) => {
    const request = new Request(address, { method: 'POST', headers, body });
    const response = await handler(request, { params: { slug }, waitUntil: () => undefined });
    const location = response.headers.get('location') ?? '';
    return { status: response.status, location, html: await response.text() };
  };

let forms = 0;
export const filledIn = (form: Form): string => {
  const mark = `bench-${++forms}`;
  return encode(answersOf(form, { chance: chanceOf(forms), mark }));
};

/** Forms that were checked, as they would be sent. */
export async function checkedForms(form: Form, how: { post: Post; count: number }) {
  const bodies: string[] = [];
  while (bodies.length < how.count)
    bodies.push(encode(pairsToSend(await how.post(filledIn(form)))));
  return bodies;
}

/** Sends until there is a receipt: the receiver of a busy machine may say to try again. */
export async function sendWith(post: Post, body: string, tries = 50): Promise<void> {
  const { status } = await post(body);
  if (status === 503 && tries > 1) return sendWith(post, body, tries - 1);
  if (status !== 303) throw new Error(`A form was answered by ${status} where it is to be timed`);
}
