import { expect, it } from 'vitest';
import { brokenRules } from '../../netlify/policy-report.ts';

it.each([
  [
    'an older browser',
    '{"csp-report":{"effective-directive":"style-src","document-uri":"x"}}',
    ['style-src'],
  ],
  [
    'a newer one',
    '[{"type":"csp-violation","body":{"effectiveDirective":"script-src-elem"}}]',
    ['script-src-elem'],
  ],
  ['no report', '{}', []],
  ['no JSON', '<', []],
  ['nothing', '', []],
  ['words where a rule should be', '{"csp-report":{"effective-directive":"my secret: 1"}}', []],
])('brokenRules() of %s', (_what, text, rules) => {
  expect(brokenRules(text)).toEqual(rules);
});
