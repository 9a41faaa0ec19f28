import type { Context } from '@netlify/functions';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { EmailsState } from '../../src/form/screens/emails-state.ts';
import { emails } from '../../src/form/render.tsx';
import { findConsultation, readContent, type Content } from '../content.ts';
import { elsewhere } from '../elsewhere.ts';
import { guarded } from '../guarded.ts';
import { pageResponse } from '../page.ts';
import { readPost, type Field } from '../post.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { refusalReply } from '../receiver/reply.ts';
import { realSubscribing, type Subscribing } from './subscriber-world.ts';

export interface Visit {
  consultation: Consultation;
  token: string;
  world: Subscribing;
  context: Context;
  content: Content;
}

export interface EmailsPage {
  shown: (visit: Visit) => EmailsState | Promise<EmailsState>;
  posted: (visit: Visit, fields: Field[]) => Promise<EmailsState>;
  fields: readonly string[]; // that its form has
}

/** A page about e-mail: what is shown, and what comes of its form. */
export function emailsPage(page: EmailsPage) {
  const content = readContent();
  const world = lazily(() => realSubscribing());

  async function answer(request: Request, context: Context): Promise<Response> {
    const { slug, token = '' } = context.params;
    const consultation = findConsultation(content, slug);
    if (!consultation) return elsewhere(content, request, slug);
    const visit = { consultation, token, world: world(), context, content };
    const show = (state: EmailsState) =>
      pageResponse(content, emails(consultation, state), { status: statusOf(state) });
    if (request.method === 'GET') return show(await page.shown(visit));
    const post = await readPost(request);
    if (!post.ok) return refusalReply(content, post.refusal, consultation);
    if (post.fields.some(([name]) => !page.fields.includes(name)))
      return refusalReply(content, 'unknownField', consultation);
    return show(await page.posted(visit, post.fields));
  }

  return guarded(answer);
}

function statusOf(state: EmailsState): number {
  switch (state.name) {
    case 'ask':
      return state.problems.includes('database') ? 503 : state.problems.length > 0 ? 422 : 200;
    case 'not-now':
      return 503;
    case 'expired':
    case 'unknown':
      return 404;
    default:
      return 200;
  }
}
