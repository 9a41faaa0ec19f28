import { expect, it } from 'vitest';
import { inlineTexts } from '../../src/form/inline-texts.ts';

it.each([
  ['<style>a{}</style>', 'style', ['a{}']],
  ['<style media="print">a{}</style><p><style>b{}\n</style>', 'style', ['a{}', 'b{}\n']],
  ['<script>1 < 2</script><style>a{}</style>', 'script', ['1 < 2']],
  ['<script>let a = "<script>"</script>', 'script', ['let a = "<script>"']],
  ['<script src="/a.js"></script>', 'script', []],
  ['<script>never ended', 'script', []],
  ['<p>&lt;script>alert(1)&lt;/script></p>', 'script', []],
  ['', 'style', []],
] as const)('inlineTexts() of %s: %s', (html, tag, texts) => {
  expect(inlineTexts(html, tag)).toEqual(texts);
});
