import type { Consultation } from '../domain/consultation.ts';
import { consultationPath } from '../form/fields.ts';

/** Whether what becomes of each challenge has a page: only once it is published. */
export const isOutcomePrinted = ({ outcome }: Pick<Consultation, 'outcome'>): boolean =>
  outcome !== undefined;

export const outcomePath = (slug: string): string => `${consultationPath(slug)}outcome/`;
