import { consultationPath } from '../form/fields.ts';

/** The address of what becomes of each challenge. It is there once the outcome is published. */
export const outcomePath = (slug: string): string => `${consultationPath(slug)}outcome/`;

/** The address of a page to print and put up. */
export const posterPath = (slug: string): string => `${consultationPath(slug)}poster/`;
