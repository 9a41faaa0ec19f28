import type { Asking } from '../domain/asked-as.ts';
import { STANDARD } from '../domain/audience-version.ts';

/** Names in a posted form that are ours. A question's code has no underscore, so none can collide. */
export const FIELD = {
  offer: '_offer', // what the form offered
  version: '_version', // the audience version that it is in
  order: '_order', // the order that its challenges are in
  page: '_page', // the questions on this page, by code
  shown: '_shown', // those on the pages before it
  token: '_token', // on the page that checks answers: stands for Send
  again: '_again', // the token of a form that came back for a change
  synthetic: '_synthetic', // made up to try results with; not taken in production
  trap: '_leave_empty', // people do not see it, programs fill it in
} as const;

/** Where every form of a consultation is sent. */
export const respondPath = (slug: string): string => `/consultations/${slug}/respond/`;

/** Where the form that asks in this way is printed. */
export const formPath = (slug: string, { version, order }: Asking): string =>
  [
    `/consultations/${slug}/`,
    version === STANDARD ? '' : `${version}/`,
    'respond/',
    order === 0 ? '' : `${order}/`,
  ].join('');

export const consultationPath = (slug: string): string => `/consultations/${slug}/`;

/** The same page or form of a consultation, at the address that it has now. */
export const movedPath = (pathname: string, slug: string): string =>
  consultationPath(slug) + pathname.split('/').slice(3).join('/');

export const updatesPath = (slug: string): string => `/consultations/${slug}/updates/`;

/** What an audience version has for a page of its own. */
export const versionPath = (slug: string, version: string): string =>
  `${consultationPath(slug)}${version === STANDARD ? '' : `${version}/`}`;

export const receivedPath = (slug: string, receipt: string): string =>
  `/consultations/${slug}/received/${receipt}/`;

/** What the page that finds and withdraws answers posts. */
export const WITHDRAW = { code: 'code', sure: 'sure' } as const;
export const withdrawPath = (slug: string): string => `/consultations/${slug}/withdraw/`;
/** Where somebody who sent answers is asked about themselves. */
export const aboutYouPath = (slug: string, receipt: string): string =>
  `/consultations/${slug}/about-you/${receipt}/`;

/** What the pages about e-mail post. */
export const EMAILS = {
  address: 'email',
  kinds: 'kinds',
  stop: 'stop',
  trap: '_leave_empty',
} as const;
export const emailsPath = (slug: string): string => `/consultations/${slug}/emails/`;
export const confirmEmailsPath = (slug: string, token: string): string =>
  `${emailsPath(slug)}confirm/${token}/`;
export const manageEmailsPath = (slug: string, token: string): string =>
  `${emailsPath(slug)}manage/${token}/`;
/** What a mail program posts to: RFC 8058. */
export const stopEmailsPath = (slug: string, token: string): string =>
  `${emailsPath(slug)}stop/${token}/`;
