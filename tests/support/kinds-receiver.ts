import type { Content } from '../../netlify/content.ts';
import { readPost } from '../../netlify/post.ts';
import { receive } from '../../netlify/receiver/receive.ts';
import { refusalReply, reply } from '../../netlify/receiver/reply.ts';
import type { Sealed } from '../../netlify/receiver/sealed.ts';
import { openWords } from '../../netlify/text-keys.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { Questionnaire } from '../../src/domain/questionnaire.ts';
import { asking } from '../fixtures/every-kind.ts';
import { encode, type Page } from './visitor.ts';
import { testKeys } from './world.ts';
import type { Pair } from './html.ts';

const bare =
  '<!doctype html><html lang="en"><head><title></title></head><body>' +
  '<!--before--><!--/before--><main><!--main--><!--/main--></main></body></html>';

export interface KindsReceiver {
  consultation: Consultation;
  send: (body: string | Uint8Array, query?: string) => Promise<Page>;
  post: (pairs: Pair[], query?: string) => Promise<Page>;
  /** The answers that were stored, as they were typed. */
  stored: () => unknown[];
  forget: () => void;
}

/** The receiver without a site or a database, for any questionnaire, in a frame of the site’s or a bare one. */
export function kindsReceiver(questionnaire: Questionnaire, frame = bare): KindsReceiver {
  const consultation = asking('getting-around', questionnaire);
  const settings = { siteName: 'Example Council', contact: consultation.contact };
  const content = { snapshot: { settings, consultations: [consultation] }, frame, headers: {} };
  const kept: Sealed[] = [];
  const now = () => new Date('2025-07-21T13:42:00Z');
  let ids = 0;
  const world = {
    ...testKeys,
    takesSynthetic: false,
    now,
    newId: () => (++ids).toString(16).padStart(32, '0'),
    store: {
      now: () => Promise.resolve(now()),
      add: (submission: Sealed) => Promise.resolve((kept.push(submission), 'stored' as const)),
    },
    report: (_event: string, error: unknown) => {
      throw error;
    },
  };

  async function answer(request: Request): Promise<Response> {
    const post = await readPost(request);
    if (!post.ok) return refusalReply(content as unknown as Content, post.refusal, consultation);
    const asked = new URL(request.url).searchParams;
    const change = asked.get('change') ?? undefined;
    const { fields } = post;
    const got = await receive({ consultation, fields, change, copy: asked.has('copy') }, world);
    return reply(content as unknown as Content, consultation, got);
  }

  async function send(body: string | Uint8Array, query = ''): Promise<Page> {
    const response = await answer(
      new Request(`http://localhost/consultations/getting-around/respond/${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body as BodyInit,
      }),
    );
    const { status, headers } = response;
    return { status, headers, html: await response.text() };
  }

  return {
    consultation,
    send,
    post: (pairs, query) => send(encode(pairs), query),
    forget: () => void (kept.length = 0),
    stored: () => kept.map((each) => openWords(each.answers, each, testKeys.textKeys)),
  };
}
