/** Names in a posted form that are ours. A question's code has no underscore, so none can collide. */
export const FIELD = {
  offer: '_offer', // what the form offered
  token: '_token', // on the page that checks answers: stands for Send
  again: '_again', // the token of a form that came back for a change
  trap: '_leave_empty', // people do not see it, programs fill it in
} as const;

export const respondPath = (slug: string): string => `/consultations/${slug}/respond/`;
export const consultationPath = (slug: string): string => `/consultations/${slug}/`;
export const receivedPath = (slug: string, receipt: string): string =>
  `/consultations/${slug}/received/${receipt}/`;
