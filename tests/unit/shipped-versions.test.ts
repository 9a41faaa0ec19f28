import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { imageSources } from '../../src/content/picture.ts';
import { readingAge, sentencesIn, wordsIn } from '../../src/domain/advice/reading-age.ts';
import { missingWords } from '../../src/domain/asked-as.ts';
import { versionLines } from '../../studio/schemas/inputs/version-lines.ts';
import { original, seed } from '../support/shipped.ts';
import { found, send, textsOf, version } from '../support/versions.ts';

const MOST_WORDS = 12; // in a sentence of easy read
const READING_AGE = 9;

const longSentences = (texts: string[]): string[] =>
  texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > MOST_WORDS);

describe.each(['easy-read', 'young-people'])('the version %s that we ship', (name) => {
  it('says everything in its own words', () => {
    expect(missingWords(send, version(name))).toEqual([]);
  });

  it('says in the Studio that nothing is missing or out of date', () => {
    const written = seed.find(({ kind }) => kind === name);
    const { lines, gone } = versionLines(written, original);
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter(({ state }) => state !== 'said')).toEqual([]);
    expect(gone).toEqual([]);
  });

  it(`can be read by somebody ${READING_AGE} years old`, () => {
    expect(readingAge(textsOf(version(name)).join('\n'))).toBeLessThanOrEqual(READING_AGE);
  });

  it('has a picture beside each challenge, and words for who does not see it', () => {
    for (const { code } of send.challenges) {
      const { picture } = version(name).words[`challenges.${code}`]!;
      expect(picture).toMatchObject({ width: 160, height: 160 });
      expect(picture?.alt).toMatch(/^(A|Two) .{10,}/);
    }
  });
});

it(`easy read has no sentence of more than ${MOST_WORDS} words`, () => {
  expect(longSentences(textsOf(version('easy-read')))).toEqual([]);
});

it('a sentence of 13 words is found, and one of 12 is not', () => {
  const twelve = 'We have one two three four five six seven eight nine ten.';
  expect(longSentences([twelve, `And ${twelve}`])).toEqual([`And ${twelve}`]);
});

it('easy read asks about each challenge by itself, and the others ask to choose', () => {
  const asked = (name: string) =>
    send.questionnaire.questions
      .filter(({ askedIn }) => !askedIn || askedIn.includes(name))
      .map(({ kind }) => kind);
  expect(asked('easy-read')).toContain('cards');
  expect(asked('easy-read')).not.toContain('pick');
  for (const name of ['standard', 'young-people']) {
    expect(asked(name)).toContain('pick');
    expect(asked(name)).not.toContain('cards');
  }
});

it('each picture is made once, however many versions show it', () => {
  expect(imageSources(found)).toHaveLength(send.challenges.length);
});

const drawings = readdirSync('studio/content/drawings').map((file) => parse(file).name);

it('there is a drawing for each challenge', () => {
  expect(drawings.toSorted()).toEqual(send.challenges.map(({ code }) => code).toSorted());
});

const seen = (file: string) => sharp(file).resize(40).removeAlpha().raw().toBuffer();
const drawn = (name: string) => seen(`studio/content/drawings/${name}.svg`);

/** How far apart two pictures are on average, of 255. */
const apart = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;

it.each(drawings)('the picture %s is what its drawing shows', async (name) => {
  const kept = await seen(`studio/content/images/${name}.png`);
  const others = drawings.filter((each) => each !== name);
  const fromOthers = (await Promise.all(others.map(drawn))).map((each) => apart(each, kept));
  expect(apart(await drawn(name), kept)).toBeLessThan(8); // for a PNG has fewer colours
  expect(Math.min(...fromOthers)).toBeGreaterThan(16);
});
