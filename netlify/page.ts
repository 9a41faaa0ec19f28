import type { Screen } from '../src/form/screens/screen.ts';
import type { Content } from './content.ts';
import { privateHeaders } from './headers.ts';

/** A screen in the site's own frame, as an answer to a request. */
export function pageResponse(
  content: Content,
  screen: Screen,
  init: { status: number; headers?: Record<string, string> },
): Response {
  const title = `${escapeText(screen.title)} – ${escapeText(content.snapshot.settings.siteName)}`;
  const html = [
    { from: '<title>', to: '</title>', text: title },
    { from: '<!--before-->', to: '<!--/before-->', text: screen.before },
    { from: '<!--main-->', to: '<!--/main-->', text: screen.main },
  ].reduce(replaceBetween, content.frame);
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...content.headers,
    ...privateHeaders,
    ...init.headers,
  };
  return new Response(html, { status: init.status, headers });
}

/** On to another page, which a reload then asks for in place of sending the form again. */
export const seeOther = ({ headers }: Content, location: string): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: location, ...headers, ...privateHeaders },
  });

function replaceBetween(html: string, part: { from: string; to: string; text: string }): string {
  const start = html.indexOf(part.from);
  const end = html.indexOf(part.to, start);
  if (start < 0 || end < 0) throw new Error(`The frame of the pages has no ${part.from}`);
  return html.slice(0, start + part.from.length) + part.text + html.slice(end);
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
