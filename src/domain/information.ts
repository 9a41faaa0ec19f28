import * as z from 'zod';
import { differentCodes } from './code.ts';
import { linkedDocument } from './documents.ts';
import { event } from './events.ts';
import { faq } from './faqs.ts';
import { video } from './video.ts';

/** What a consultation may have beside its own text, for people to know enough (Gunning 2). */
export const information = {
  video: video.optional(),
  documents: z.array(linkedDocument).default([]),
  events: z.array(event).default([]).superRefine(differentCodes('Another event has this code too')),
  faqs: z.array(faq).default([]).superRefine(differentCodes('Another question has this code too')),
};
