import { expect, it } from 'vitest';
import { securityHeaders } from '../../netlify/headers.ts';
import { previewHeaders } from '../../src/preview/headers.ts';

const page = '<style>a{}</style><script>let a</script><script src="/a.js"></script>';
const studio = 'https://studio.example.gov.uk';
const POLICY = 'Content-Security-Policy';

const rulesOf = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    headers[POLICY]!.split('; ').map((rule) => {
      const [name = '', ...rest] = rule.split(' ');
      return [name, rest.join(' ').trim()];
    }),
  );

const without = (fields: Record<string, string>, ...names: string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

it('a page of the preview has the public page’s headers, but for who may frame and list it', () => {
  const shared = without(securityHeaders([page]), 'X-Frame-Options', 'Reporting-Endpoints');
  expect(previewHeaders(page, studio)).toEqual({
    ...shared,
    [POLICY]: expect.any(String),
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'no-store',
  });
});

it('a page of the preview has the public page’s policy, and its own script and style besides', () => {
  const trusted = ['require-trusted-types-for', 'trusted-types']; // click-to-edit draws with HTML
  const all = rulesOf(securityHeaders([page]));
  const rules = without(all, 'report-uri', 'report-to', ...trusted);
  const empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  expect(rulesOf(previewHeaders(page, studio))).toEqual({
    ...rules,
    'script-src': `'self' ${rules['script-src']}`,
    'style-src': `'self' ${empty} ${rules['style-src']}`,
    'frame-ancestors': studio,
  });
});

it('nobody may frame a preview that knows no Studio', () => {
  expect(rulesOf(previewHeaders(page, undefined))['frame-ancestors']).toBe("'none'");
});
