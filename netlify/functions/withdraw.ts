import type { Config, Context } from '@netlify/functions';
import { codeOf } from '../../src/domain/addresses.ts';
import { withdrawing } from '../../src/form/render.tsx';
import type { WithdrawState } from '../../src/form/screens/withdraw.tsx';
import { findConsultation, readContent } from '../content.ts';
import { elsewhere } from '../elsewhere.ts';
import { guarded } from '../guarded.ts';
import { pageResponse } from '../page.ts';
import { realPerson } from '../receiver/person-world.ts';
import { readPost } from '../post.ts';
import { refusalReply } from '../receiver/reply.ts';
import { withdraw } from '../receiver/withdraw.ts';

const content = readContent();
const world = realPerson();

/** What is held under a receipt code, and a way to have it deleted. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const consultation = findConsultation(content, params.slug);
  if (!consultation) return elsewhere(content, request, params.slug);
  const show = (state: WithdrawState) =>
    pageResponse(content, withdrawing(consultation, state), { status: statusOf(state) });
  if (request.method === 'GET') return show({ name: 'asked', code: '' });

  const post = await readPost(request);
  if (!post.ok) return refusalReply(content, post.refusal, consultation);
  const got = await withdraw({ consultation: codeOf(consultation), fields: post.fields }, world);
  return got.kind === 'shown' ? show(got.state) : refusalReply(content, got.refusal, consultation);
}

function statusOf(state: WithdrawState): number {
  if (state.name !== 'asked' || !state.problem) return 200;
  return state.problem === 'database' ? 503 : 422;
}

export default guarded(answer);

export const config: Config = {
  path: '/consultations/:slug/withdraw',
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
