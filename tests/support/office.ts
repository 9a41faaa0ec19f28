import { readFileSync } from 'node:fs';
import { startLake, type Lake } from '../../studio/lake/server.ts';
import { seedFile, statesFile } from './content.ts';
import { filesOf } from './files.ts';
import { writing } from './lake.ts';
import { passOf } from './lake-people.ts';
import { asRole } from './lake-shelf.ts';

/** To a document that is itself not published yet. */
export const soon = {
  _type: 'reference',
  _ref: 'news',
  _weak: true,
  _strengthenOnPublish: { type: 'page' },
};

/** A document that refers to one that refers to it. */
const circle = (from: string, to: string) => ({
  ...{ _id: `drafts.${from}`, _type: 'page', title: from },
  links: [{ _key: 'a', more: [{ _key: 'b', to: { _type: 'reference', _ref: `drafts.${to}` } }] }],
});

const unpublished = [
  { _id: 'drafts.consultation-library-hours', _type: 'consultation', title: 'Library, again' },
  { _id: 'drafts.news', _type: 'page', title: 'News', none: null, list: [], more: {} },
  { _id: 'drafts.index', _type: 'page', links: [{ _key: 'a', ...soon }] },
  { _id: 'previewLink.a', _type: 'previewLink', note: 'For the Friends of Example Park' },
  { _id: 'versions.autumn.news', _type: 'page', title: 'News of autumn' },
];

/** What we ship, a consultation in each state, all that an office has besides, pictures and a file. */
export async function fillLake(directory: string): Promise<Lake> {
  const tokens = [passOf('administrator'), passOf('viewer')];
  const lake = await startLake({ directory, seed: [seedFile, statesFile], tokens });
  const client = asRole(lake, 'administrator');
  const metadata = { title: 'Autumn', releaseType: 'asap' } as const;
  await client.releases.create({ releaseId: 'autumn', metadata });
  const told = { filename: 'tree.svg', title: 'Tree', description: 'A tree in a square' };
  await client.assets.upload('image', readFileSync('src/public/favicon.svg'), told);
  const plan = { filename: 'The plan, final (2).pdf', title: 'The plan' };
  await client.assets.upload('file', filesOf.pdf, plan);
  lake.append(writing(...unpublished, circle('one', 'two'), circle('two', 'one')));
  return lake;
}
