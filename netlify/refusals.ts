import type { Refusal } from '../src/form/screens/refused.tsx';

const goBack = 'Go back to the questions and try again: your browser may have kept your answers.';

/** What we turn back without reading it as answers: the HTTP status, and what to do instead. */
export const refusals = {
  method: {
    status: 405,
    title: 'Sorry, there is a problem with this page',
    text: 'This address takes a form and nothing else. Go back to the questions.',
  },
  crossSite: {
    status: 403,
    title: 'We could not accept this form',
    text: 'It did not come from our own page. Open the questions on this site and send it from there.',
  },
  contentType: {
    status: 415,
    title: 'We could not read what was sent',
    text: `It was not sent as a web form. ${goBack}`,
  },
  tooLarge: {
    status: 413,
    title: 'Your answers are too long to send',
    text: 'Go back and shorten what you wrote to 5,000 characters or fewer. Your browser may have kept your answers. You can also send us a longer text by email or post.',
  },
  tooSlow: {
    status: 408,
    title: 'Your answers took too long to reach us',
    text: `Your connection may be slow or may have stopped. ${goBack}`,
  },
  tooManyFields: {
    status: 400,
    title: 'We could not read what was sent',
    text: `There was more in it than the questions ask for. ${goBack}`,
  },
  nul: {
    status: 400,
    title: 'We could not read what was sent',
    text: `It has a character in it that cannot be kept. If you pasted text, type it instead. ${goBack}`,
  },
  unreadable: {
    status: 400,
    title: 'We could not read what was sent',
    text: `Some of it was damaged on the way. ${goBack}`,
  },
  unknownField: {
    status: 400,
    title: 'We could not read what was sent',
    text: `It had an answer to something we do not ask. ${goBack}`,
  },
  duplicateField: {
    status: 400,
    title: 'We could not read what was sent',
    text: `It answered the same question twice. ${goBack}`,
  },
  noReceipt: {
    status: 404,
    title: 'We do not know this receipt code',
    text: 'Check that the address is the one you were given when you sent your answers. If it is, contact us.',
  },
  gone: {
    status: 410,
    title: 'This consultation is no longer here',
    text: 'We have taken it down, and cannot take answers to it. If you followed a link or a poster to it, contact us.',
  },
  notFound: {
    status: 404,
    title: 'Page not found',
    text: 'There is no consultation at this address. If you typed the address, check that it is right.',
  },
} as const satisfies Record<string, Refusal & { status: number }>;

export type RefusalName = keyof typeof refusals;
