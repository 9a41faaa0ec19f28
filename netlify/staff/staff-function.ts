import type { Context } from '@netlify/functions';
import type { Consultation } from '../../src/domain/consultation.ts';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { findAtAnyAddress, readContent } from '../content.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { realStaff } from './staff-world.ts';
import { answerStaff, type StaffMethods } from './staff.ts';

export interface Asked<World> {
  consultation: Consultation;
  request: Request;
  world: World;
}

/** A function for staff about one consultation. `realWorld` is made when it is first asked. */
export function staffFunction<World>(
  realWorld: () => World,
  methodsFor: (asked: Asked<World>) => StaffMethods,
) {
  const content = readContent();
  const staff = lazily(() => realStaff());
  const world = lazily(realWorld);

  async function answer(request: Request, { params }: Context): Promise<Response> {
    const consultation = findAtAnyAddress(content, params.slug);
    if (!consultation) return jsonAnswer(404, 'There is no consultation with this web address');
    return answerStaff(request, methodsFor({ consultation, request, world: world() }), staff());
  }

  return guardedJson(answer);
}

export const queryOf = ({ url }: Request): URLSearchParams => new URL(url).searchParams;
