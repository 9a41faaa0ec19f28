import { consultationPath } from '../form/fields.ts';

/** The address of a page to print and put up. */
export const posterPath = (slug: string): string => `${consultationPath(slug)}poster/`;
