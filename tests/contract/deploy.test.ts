import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { evaluate, parse } from 'groq-js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { documentsQuery } from '../../src/content/queries.ts';
import { foundDocuments, revisionsOf } from '../../src/content/revisions.ts';
import { found, readNdjson, seedFile } from '../support/content.ts';
import { asRole, staffedLake } from '../support/lake-shelf.ts';
import { sanity } from '../support/sanity-cli.ts';

const [, deploy = ''] = readFileSync('README.md', 'utf8').split('## Deploy');
const shipped = readNdjson(seedFile);

/** What stands there between backticks and begins so. */
const written = (start: string): string =>
  [...deploy.matchAll(/`([^`]+)`/g)]
    .map(([, code = '']) => code)
    .find((code) => code.startsWith(start))!;

describe('what the README says under “Deploy”', () => {
  it('fills an empty dataset with what we ship', async () => {
    const lake = await staffedLake();
    const [pack = '', ...packing] = written('tar -cf').split(' ');
    execFileSync(pack, packing, { cwd: 'studio' });
    onTestFinished(() => rmSync('studio/content.tar'));
    await sanity(lake, ...written('npx sanity datasets import').split(' ').slice(2));
    const ids = await asRole(lake, 'administrator').fetch<string[]>(
      '*[_type != "sanity.imageAsset"]._id',
    );
    expect(ids.toSorted()).toEqual(shipped.map(({ _id }) => _id).toSorted());
  });

  it('has the webhook tell of every document that the site is made from', async () => {
    const filter = written('_type in [');
    const results = { _id: 'results', _type: 'publishedResults', _rev: 'first' };
    const dataset = [...shipped, results];
    const value = await evaluate(parse(`*[${filter}]._id`), { dataset });
    const madeFrom = foundDocuments.parse(await found(documentsQuery, dataset));
    expect(await value.get()).toEqual(expect.arrayContaining(Object.keys(revisionsOf(madeFrom))));
  });
});

it('the Studio hears of documents that are published, and not of what is being written', async () => {
  const watching = readFileSync('studio/publishing/watching.tsx', 'utf8');
  const [, filter = ''] = /'(\*\[_type in .*\])';/.exec(watching)!;
  const ids = ['a', 'drafts.a', 'versions.autumn.a'];
  const dataset = ids.map((_id) => ({ _id, _type: 'publishedResults' }));
  const heard = await evaluate(parse(`${filter}._id`), { dataset });
  expect(await heard.get()).toEqual(['a']);
});

const typesIn = (text: string): string[] =>
  /_type in \[([^\]]+)\]/.exec(text)![1]!.split(', ').toSorted();

it('builds, the webhook and the Studio look at the same types, and at organisations beside them', () => {
  const watching = readFileSync('studio/publishing/watching.tsx', 'utf8');
  for (const text of [written('_type in ['), watching])
    expect(typesIn(text)).toEqual([...typesIn(documentsQuery), '"organisation"'].toSorted());
});
