import type { Action, Doing, StaffMethods } from './staff.ts';

/**
 * Every address under /staff, and what whoever asks it by a method must be allowed to do. `:slug` is any
 * address that a consultation has or had; the Studio asks by the first, which stays the same in an open tab
 * and until a new one is built.
 */
export const staffRoutes = {
  '/staff/publishing': { GET: 'see what is live', POST: 'publish' },
  '/staff/submissions': { GET: 'key in answers' },
  '/staff/consultations/:slug/answered': { GET: 'see what is answered' },
  '/staff/consultations/:slug/submissions': { GET: 'key in answers', POST: 'key in answers' },
  '/staff/consultations/:slug/results': { GET: 'see results' },
  '/staff/consultations/:slug/coverage': { GET: 'see results', POST: 'say who was to be heard' },
  '/staff/consultations/:slug/words': { GET: 'read answers' },
  '/staff/consultations/:slug/coding': { GET: 'read answers', POST: 'code answers' },
  '/staff/consultations/:slug/places': { POST: 'place suggestions' },
  '/staff/consultations/:slug/redactions': { POST: 'redact answers' },
  '/staff/consultations/:slug/exclusions': { GET: 'read answers', POST: 'leave submissions out' },
  '/staff/consultations/:slug/export': { GET: 'export answers' },
  '/staff/consultations/:slug/export-with-words': { POST: 'export words' },
  '/staff/consultations/:slug/emails': { GET: 'see results' },
  '/staff/consultations/:slug/published': { GET: 'see results', POST: 'publish results' },
} as const satisfies Record<string, Partial<Record<'GET' | 'POST', Action>>>;

export type StaffRoute = keyof typeof staffRoutes;

type Answers<Route extends StaffRoute> = Record<
  keyof (typeof staffRoutes)[Route] & ('GET' | 'POST'),
  Doing['answer']
>;

/** What is done at an address: an answer for each of its methods, and nothing for another. */
export const methodsAt = <Route extends StaffRoute>(
  route: Route,
  answers: Answers<Route>,
): StaffMethods =>
  Object.fromEntries(
    Object.entries(staffRoutes[route]).map(([method, action]) => [
      method,
      { action, answer: answers[method as keyof Answers<Route>] },
    ]),
  );
