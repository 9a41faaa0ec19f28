import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { Content } from '../../netlify/content.ts';
import { securityHeaders } from '../../netlify/headers.ts';
import { pageResponse } from '../../netlify/page.ts';
import { standard } from '../../src/domain/asked-as.ts';
import type { Questionnaire } from '../../src/domain/questionnaire.ts';
import { printedForm, received } from '../../src/form/render.tsx';
import { kindsReceiver, type KindsReceiver } from './kinds-receiver.ts';

export interface KindsSite extends KindsReceiver {
  form: string; // its address
  close: () => void;
}

const picture = readFileSync('tests/fixtures/friends-of-example-park.png');

/** The frame of the built site’s pages. */
const builtFrame = (): string => readFileSync(`${inject('siteRoot')}/dist/404.html`, 'utf8');

/** A form of any questions with its receiver, in the pages of the built site, for browsers. */
export async function kindsSite(
  questionnaire: Questionnaire,
  frame = builtFrame(),
): Promise<KindsSite> {
  const receiver = kindsReceiver(questionnaire, frame);
  const { consultation } = receiver;
  const now = new Date('2025-07-21T13:42:00Z');
  const settings = { siteName: 'Example Council', contact: consultation.contact };
  const content = { snapshot: { settings }, frame, headers: {} } as unknown as Content;

  function page(path: string): Response {
    const [, receipt] = /\/received\/([^/]+)/.exec(path) ?? [];
    const screen = receipt
      ? received(consultation, receipt.replaceAll('-', ''))
      : printedForm(consultation, { asking: standard, now });
    return pageResponse(content, screen, { status: 200 });
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost');
    if (/^\/pictures\//.test(pathname)) return void outgoing.end(picture);
    if (incoming.method !== 'POST') return write(page(pathname), outgoing);
    const { status, headers, html } = await receiver.send(await buffer(incoming), search);
    return write(new Response(status === 303 ? null : html, { status, headers }), outgoing);
  }

  const ours = securityHeaders([frame]);
  async function write(response: Response, outgoing: ServerResponse): Promise<void> {
    outgoing.writeHead(response.status, { ...ours, ...Object.fromEntries(response.headers) });
    outgoing.end(await response.text());
  }

  const server = createServer((...pair) => void answer(...pair)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const form = `http://localhost:${port}/consultations/${consultation.slug}/respond/`;
  return { ...receiver, form, close: () => void server.close() };
}
