import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { glob, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../netlify/local/bundle.ts';
import { temporaryFolder } from '../support/lake.ts';
import { notLinear } from '../support/linear.ts';
import { expressionsIn, type Expression } from '../support/regular-expressions.ts';

/** Of `pg`, for what PostgreSQL says and no person can write: columns of times and intervals. */
const readsTheDatabaseOnly = [
  String.raw`(\d{1,})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(\.\d{1,})?.*?( BC)?$`,
  String.raw`\.?0+$`,
  '0+$',
  String.raw`(([+-]?\d+)\s+years?)?\s*(([+-]?\d+)\s+mons?)?\s*(([+-]?\d+)\s+days?)?\s*(([+-])?([\d]*):(\d\d):(\d\d)\.?(\d{1,6})?)?`,
];

/** Of zod, for what no schema of ours asks for; it comes along because zod comes as a whole. */
const neverAsked = {
  slugify: '^-+|-+$',
  'iso.duration': String.raw`^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$`,
};

const excused = [...readsTheDatabaseOnly, ...Object.values(neverAsked)].sort();

async function bundled(): Promise<string[]> {
  const root = temporaryFolder();
  await bundleFunctions(root);
  const folder = join(root, '.checkback/functions');
  return (await readdir(folder)).map((name) => join(folder, name));
}

const different = (expressions: Expression[]): Expression[] => [
  ...new Map(expressions.map((each) => [`${each.source}/${each.flags}`, each])).values(),
];

/** What bundles put together as they are loaded, as zod does of some. */
const builtBy = (...files: string[]): Expression[] =>
  JSON.parse(
    execFileSync('node', ['tests/support/built-expressions.ts', ...files], { encoding: 'utf8' }),
  );

async function sources(): Promise<[file: string, text: string][]> {
  const found = glob(['src/**/*.{ts,tsx}', 'netlify/**/*.ts'], { exclude: ['netlify/local/**'] });
  const files = await Array.fromAsync(found);
  expect(files.length).toBeGreaterThan(100);
  return files.map((file) => [file, readFileSync(file, 'utf8')]);
}

describe('the regular expressions of the functions', () => {
  it('take a time that grows with the text, and no faster', { timeout: 240_000 }, async () => {
    const bundles = await bundled();
    const written = bundles.flatMap((file) => expressionsIn(readFileSync(file, 'utf8')).written);
    const all = different([...written, ...builtBy(...bundles)]);
    expect(all.length).toBeGreaterThan(80);
    const [spared = [], judged = []] = [true, false].map((is) =>
      all.filter(({ source }) => excused.includes(source) === is),
    );
    expect(spared.map(({ source }) => source).sort()).toEqual(excused);
    expect(judged.map(notLinear).filter(Boolean)).toEqual([]);
  });

  it('are never put together from what somebody wrote', async () => {
    const texts = await sources();
    const built = texts.filter(([, text]) => expressionsIn(text).built.length > 0);
    expect(built.map(([file]) => file)).toEqual(['src/domain/advice/prose-dates.ts']); // of fixed parts, in the Studio
  });

  it.each(Object.keys(neverAsked))('of zod’s %s are not asked for', async (name) => {
    const texts = await sources();
    expect(texts.filter(([, text]) => text.includes(`${name}(`)).map(([file]) => file)).toEqual([]);
  });
});

describe('the check finds', () => {
  const planted = String.raw`
    const slow = /^(\w+\s?)*$/u.test(name), called = RegExp("(a|a)*b"), made = new RegExp('^(x+)+y', 'i');
    const kept = new globalThis.RegExp(/\s+$/), fine = /^[a-z]+$/, text = "/(z+)+$/", half = 4 / 2 / 1;
    const later = new RegExp(name), other = new RegExp(${'`^${name}$`'});`;

  it('each expression that is written, and each that is put together', () => {
    const { written, built } = expressionsIn(planted);
    expect(written.map(({ source, flags }) => `/${source}/${flags}`)).toEqual([
      String.raw`/^(\w+\s?)*$/u`,
      '/(a|a)*b/',
      '/^(x+)+y/i',
      String.raw`/\s+$/`,
      '/^[a-z]+$/',
    ]);
    expect(built).toEqual(['new RegExp(name)', 'new RegExp(`^${name}$`)']);
  });

  it('those that are slow', () => {
    const { written } = expressionsIn(planted);
    expect(written.map((each) => Boolean(notLinear(each)))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('what a module puts together as it is loaded', () => {
    expect(builtBy('tests/fixtures/builds-expressions.mjs')).toEqual([
      { source: '^(a+)+$', flags: 'u' },
      { source: 'b|c', flags: '' },
    ]);
  });
});
