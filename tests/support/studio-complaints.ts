import type { BrowserContext } from 'playwright-core';

/** What the console may say, and why it does no harm. */
const allowed = [
  /net::ERR_NAME_NOT_RESOLVED/, // Sanity’s own hosts, which tests may not reach: fonts, version check, feedback
  /net::ERR_FAILED/, // a site that a test keeps from answering
  /Failed to fetch version for package/, // the version check, once more
  /WebSocket is already in CLOSING/, // a page that is left while it says who is there
  /status of 401/, // who am I? before anybody has signed in
  /status of (409|422)/, // a sheet that differs or is to be mended, or codes that were changed meanwhile: see below
];

/** What a sheet that is keyed in may be answered, and codes or a text that somebody else has changed. */
const isExpected = (status: number, url: string): boolean =>
  ((status === 409 || status === 422) && url.endsWith('/submissions')) ||
  (status === 409 && /\/(coding|redactions)$/.test(url));

/** Keeps all that the Studio asks for and does not get, and all the errors of its console. */
export function watchStudio(context: BrowserContext, complaints: string[]): void {
  context.on('response', (response) => {
    const [status, url] = [response.status(), response.url()];
    if (status >= 400 && status !== 401 && !isExpected(status, url))
      complaints.push(`${status} ${response.request().method()} ${url}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !allowed.some((each) => each.test(text)))
      complaints.push(text);
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
}
