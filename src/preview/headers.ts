import { createHash } from 'node:crypto';
import { inlineTexts } from '../form/inline-texts.ts';

/** Styles that the click-to-edit script makes begin as an empty element, whose hash this is. */
const EMPTY = hashOf('');

/** Headers of every answer of the preview, for the page `html`; only the Studio may frame it. */
export const previewHeaders = (
  html: string,
  studio: string | undefined,
): Record<string, string> => ({
  'Content-Security-Policy': policy(html, studio),
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-store',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Permitted-Cross-Domain-Policies': 'none',
});

/** As that of the public site, but for trusted types: click-to-edit writes its icons as HTML. */
const policy = (html: string, studio: string | undefined): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashesIn(html, 'script')}`,
    `style-src 'self' ${EMPTY} ${hashesIn(html, 'style')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${studio ?? "'none'"}`,
  ].join('; ');

function hashesIn(html: string, tag: 'style' | 'script'): string {
  const texts = new Set(inlineTexts(html, tag));
  return [...texts].map(hashOf).join(' ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
