import type { Lake } from '../../studio/lake/server.ts';
import { testLake, writing } from './lake.ts';
import { officer } from './lake-people.ts';

/** One book in four versions, one that is only a draft, and one that a release takes away. */
export async function library(): Promise<Lake> {
  const lake = await testLake({ tokens: [officer] });
  const book = (_id: string, title: string, more = {}) => ({ _id, _type: 'book', title, ...more });
  const sequel = { sequel: { _ref: 'bible' } };
  lake.append(
    writing(
      book('atlas', 'Atlas', sequel),
      book('drafts.atlas', 'Atlas, drafted', sequel),
      book('versions.autumn.atlas', 'Atlas, autumn', sequel),
      book('versions.winter.atlas', 'Atlas, winter'),
      book('bible', 'Bible'),
      book('versions.autumn.bible', 'Bible, gone', { _system: { delete: true } }),
      book('drafts.cookery', 'Cookery, drafted'),
    ),
  );
  return lake;
}
