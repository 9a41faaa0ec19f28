import { book, contents, post, shelf } from './lake-shelf.ts';

export type Documents = ({ _id: string; _type: string } & Record<string, unknown>)[];
export type Action = Record<string, unknown>;

/** What the lake says to actions, and what is there afterwards. `does` is the end of an action’s type. */
export async function acted(before: Documents, actions: Action[], more = {}) {
  const { lake } = await shelf(...before);
  const named = actions.map(({ does, ...rest }) => ({
    actionType: `sanity.action.document.${String(does)}`,
    ...rest,
  }));
  const body = { actions: named, transactionId: 'next', ...more };
  const answered = await post(lake, 'actions/production', { body });
  return { ...answered, lake, documents: await contents(lake) };
}

export const was = (document: object) => ({ ...document, _rev: 'shelved' });
export const is = (document: object) => ({ ...document, _rev: 'next' });

export const published = book('a', { title: 'Atlas' });
export const draft = book('drafts.a', { title: 'Maps' });
export const version = book('versions.r.a', { title: 'Autumn' });
export const ids = { publishedId: 'a', draftId: 'drafts.a' };
