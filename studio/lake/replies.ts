import type { Problem } from './problem.ts';

export function json(status: number, body: unknown): Response {
  return Response.json(body, { status });
}

const names: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  421: 'Misdirected Request',
  500: 'Internal Server Error',
};

/** An error in the shape that Sanity's client reads. */
export function refusal(statusCode: number, message: string): Response {
  return json(statusCode, { statusCode, error: names[statusCode], message });
}

export const nowhere = (path: string[]): Response =>
  refusal(404, `No such address: ${path.join('/')}`);

export function queryRefusal(
  query: string,
  problem: { description: string; start: number },
): Response {
  const { description, start } = problem;
  const error = { type: 'queryParseError', description, query, start, end: query.length };
  return json(400, { error });
}

/** Whoever we do not know has to sign in: the Studio shows its sign-in page on this. */
export function signInFirst(): Response {
  const body = { statusCode: 401, error: 'Unauthorized', errorCode: 'SIO-401-ANF' };
  return json(401, { ...body, message: 'Session not found' });
}

/** Nothing of the transaction was written, for what is wrong with one of its steps. */
export function writeRefusal(
  what: 'mutation' | 'action',
  { problem, index = 0 }: { problem: Problem; index?: number },
): Response {
  const { status, error } = problem;
  const description = `${what === 'mutation' ? 'Mutation' : 'Action'}(s) failed with 1 error(s)`;
  return json(status, { error: { type: `${what}Error`, description, items: [{ error, index }] } });
}
