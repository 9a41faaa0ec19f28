import type { Config, Context } from '@netlify/functions';
import { codeOf } from '../../src/domain/addresses.ts';
import { received } from '../../src/form/render.tsx';
import { findConsultation, readContent } from '../content.ts';
import { readEnvironment } from '../env.ts';
import { elsewhere } from '../elsewhere.ts';
import { guarded } from '../guarded.ts';
import { pageResponse } from '../page.ts';
import { refusalReply } from '../receiver/reply.ts';
import { knownReceipt } from '../receiver/seals.ts';

const content = readContent();
const { secret } = readEnvironment(process.env, new Date());

/** The receipt. A code proves itself, so this page needs no database and is there when it is down. */
function showReceipt(request: Request, { params }: Context): Response {
  const consultation = findConsultation(content, params.slug);
  if (!consultation) return elsewhere(content, request, params.slug);
  const receipt = knownReceipt(params.receipt ?? '', codeOf(consultation), secret);
  if (!receipt) return refusalReply(content, 'noReceipt', consultation);
  return pageResponse(content, received(consultation, receipt), { status: 200 });
}

export default guarded(showReceipt);

export const config: Config = {
  path: '/consultations/:slug/received/:receipt',
  method: 'GET',
  region: 'lhr',
};
