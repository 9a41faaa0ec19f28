export function json(status: number, body: unknown): Response {
  return Response.json(body, { status });
}

const names: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  413: 'Payload Too Large',
  500: 'Internal Server Error',
};

/** An error in the shape that Sanity's client reads. */
export function refusal(statusCode: number, message: string): Response {
  return json(statusCode, { statusCode, error: names[statusCode], message });
}

export function queryRefusal(
  query: string,
  problem: { description: string; start: number },
): Response {
  const { description, start } = problem;
  const error = { type: 'queryParseError', description, query, start, end: query.length };
  return json(400, { error });
}
