import { formPairs, type Pair } from './html.ts';

export interface Page {
  status: number;
  html: string;
  headers: Headers;
}

const page = async (response: Response): Promise<Page> => ({
  status: response.status,
  html: await response.text(),
  headers: response.headers,
});

export const encode = (pairs: Pair[]): string =>
  new URLSearchParams(
    pairs.map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')]),
  ).toString();

export interface Visitor {
  get: (path: string) => Promise<Page>;
  post: (pairs: Pair[], query?: string) => Promise<Page>;
  send: (body: string | Uint8Array, init?: RequestInit) => Promise<Page>;
  /** Fills in the form and goes on to the page that checks answers. */
  fillIn: (answers: Pair[]) => Promise<Page>;
  /** Presses the one button of a page that was shown. */
  press: (shown: Page) => Promise<Page>;
}

export const respondAddress = '/consultations/send-priorities/respond/';

/** Somebody with a browser that has no script: reads pages, posts forms, follows nothing by itself. */
export function visitor(siteUrl: string, address = respondAddress): Visitor {
  const get = async (path: string) => page(await fetch(siteUrl + path, { redirect: 'manual' }));
  const send = async (body: string | Uint8Array, init: RequestInit = {}) =>
    page(
      await fetch(siteUrl + address, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body as BodyInit,
        ...init,
      }),
    );
  const post = async (pairs: Pair[], query = '') =>
    page(
      await fetch(siteUrl + address + query, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: encode(pairs),
      }),
    );
  const fillIn = async (answers: Pair[]) => {
    const { html } = await get(address);
    const names = new Set(answers.map(([name]) => name));
    return post([...formPairs(html).filter(([name]) => !names.has(name)), ...answers]);
  };
  return { get, send, post, fillIn, press: ({ html }) => post(formPairs(html)) };
}
