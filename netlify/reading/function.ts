import type { Context } from '@netlify/functions';
import type { Consultation } from '../../src/domain/consultation.ts';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { findConsultation, readContent } from '../content.ts';
import { lazily } from '../publishing-world.ts';
import { realStaff } from '../staff-world.ts';
import { answerStaff, type StaffMethods } from '../staff.ts';
import { realReading, type Reading } from './reading.ts';

export interface Asked {
  consultation: Consultation;
  request: Request;
  world: Reading;
}

/** A function for staff about what people wrote to one consultation. */
export function readingFunction(methodsFor: (asked: Asked) => StaffMethods) {
  const content = readContent();
  const staff = lazily(() => realStaff());
  const reading = lazily(() => realReading());

  async function answer(request: Request, { params }: Context): Promise<Response> {
    const consultation = findConsultation(content, params.slug);
    if (!consultation) return jsonAnswer(404, 'There is no consultation with this web address');
    const methods = methodsFor({ consultation, request, world: reading() });
    return answerStaff(request, methods, staff());
  }

  return guardedJson(answer);
}

export const queryOf = ({ url }: Request): URLSearchParams => new URL(url).searchParams;
