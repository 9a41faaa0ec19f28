import type { Update } from '../domain/update.ts';
import { consultationPath } from '../form/fields.ts';

/** Where an update stands on the page of a consultation’s updates. */
export const anchorOf = ({ id }: Update): string => `update-${id}`;

/** The address of the updates for feed readers: those of one consultation, or of all. */
export const feedPath = (slug?: string): string =>
  `${slug ? consultationPath(slug) : '/'}updates.atom`;

/** The address of the dates for calendars. */
export const calendarPath = (slug: string): string => `${consultationPath(slug)}dates.ics`;
