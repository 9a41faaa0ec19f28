import { formats, formulas, letters } from './hostile-letters.ts';
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };

/** What runs sets this mark; a page that was told a hostile text must not. */
export const MARK = 'hostileRan';
const run = `window.${MARK}=1`;

const markup = [
  `<script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><img src=x onerror=${run}>`,
  `" onfocus="${run}" autofocus="`,
  `' onmouseover='${run}`,
  `<svg/onload=${run}>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<details open ontoggle=${run}>`,
  `<iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<!--><img src=x onerror=${run}>-->`,
  `<!--main--><script>${run}</script><!--/main-->`,
  `<!--/main--><!--/before--></main>`,
  `<style>@import "//example.com/x";</style>`,
  `<base href="//example.com/">`,
  `<meta http-equiv="refresh" content="0;url=//example.com/">`,
  `<form action="//example.com/"><input name="_token">`,
  `<button formaction="javascript:${run}">Send</button>`,
  `</p></div></form></main>`,
  `<a href="javascript:${run}">link</a>`,
  `<input name="_token" value="x">`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;`,
  `&amp;amp;lt;&nbsp;&quot;&apos;&`,
  `\u003cscript\u003e`,
  `<ſcript>${run}</ſcript>`,
  `＜script＞${run}＜/script＞`,
  `<scr\u0130pt>`,
  `]]><script>${run}</script>`,
  '{{constructor.constructor("return 1")()}}',
  '${7*7} #{7*7} <%= 7*7 %> {% 7*7 %} [[7*7]]',
  "$& $1 $$ $` $'", // what a replacement would put in
];

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//example.com',
  '/\\example.com',
  'https://example.com@evil.example',
  'http://169.254.169.254/latest/meta-data/',
  'file:///etc/passwd',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  'mailto:a@example.com?bcc=b@example.com',
];

const lines = [
  'a\r\nSet-Cookie: hostile=1',
  'a\nLocation: //example.com',
  'a\r\n\r\n<html>',
  '%0d%0aSet-Cookie:%20hostile=1',
  '\u560d\u560aSet-Cookie: hostile=1', // whose low bytes are a line end
  'a\u2028b\u2029c\u0085d',
  '{"event":"forged"}\n{"event":"again"}',
  'a\u001b[31mred\u001b[0m\u0007\b',
  '\r\n.\r\nMAIL FROM:<a@example.com>',
];

const databases = [
  "'; drop table submission; --",
  "' or '1'='1",
  '1); select pg_sleep(10); --',
  "\\'; delete from submission; --",
  '$$; drop table submission; $$',
  "' union select null, null, null --",
  "admin'/*",
  '{"$gt": ""}',
  "*[_type == 'settings']{...} | order(_id)",
  '{"$ne": null}',
  "a' || (select current_user) || '",
  'NULL',
  '\\x00\\u0000\\0',
];

const objects = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '__proto__[polluted]=1',
  '[object Object]',
  'undefined',
  'null',
  'NaN',
  'sealed:test:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
];

/** More than 550 texts with which others have broken forms, pages, files and databases. */
export const hostileStrings: readonly string[] = [
  ...new Set([
    ...markup,
    ...addresses,
    ...lines,
    ...databases,
    ...objects,
    ...formulas,
    ...letters,
    ...formats,
    ...naughty.filter(Boolean),
  ]),
];

export const hostileAddresses: readonly string[] = addresses;
