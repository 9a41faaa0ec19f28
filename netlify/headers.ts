import { createHash } from 'node:crypto';
import { inlineTexts } from '../src/form/inline-texts.ts';

const hashes = (texts: string[]): string =>
  [...new Set(texts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .sort()
    .join(' ') || "'none'";

/** `connect-src 'self'` is for robots.txt as auditing tools read it; no page of ours connects. */
function contentSecurityPolicy(pages: string[]): string {
  const allowed = (tag: 'style' | 'script') =>
    hashes(pages.flatMap((html) => inlineTexts(html, tag)));
  return [
    "default-src 'none'",
    `script-src ${allowed('script')}`,
    `style-src ${allowed('style')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'report-uri /csp',
    'report-to csp',
  ].join('; ');
}

const refusedFeatures =
  'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()';

/** Headers that every page has, static or made by a function; the policy fits `pages` and no more. */
export const securityHeaders = (pages: string[]): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(pages),
  'Reporting-Endpoints': 'csp="/csp"',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': refusedFeatures,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
});

/** Nothing of what a person sent may stay in a cache, and no search engine shall list it. */
export const privateHeaders = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
