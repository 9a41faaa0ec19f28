import * as z from 'zod';
import { STANDARD } from '../../../src/domain/audience-version.ts';

export interface Offered {
  name: string;
  title: string;
}

const always: Offered[] = [
  { name: STANDARD, title: 'Standard' },
  { name: 'easy-read', title: 'Easy Read' },
  { name: 'young-people', title: 'Young people' },
];

/** Every version that a question can be asked in, and those that it names although they are gone. */
export function offeredVersions(languages: Offered[], chosen: string[]): Offered[] {
  const known = [...always, ...languages];
  const gone = chosen.filter((name) => !known.some((each) => each.name === name));
  return [
    ...known,
    ...gone.map((name) => ({ name, title: `${name}, which is not there any more` })),
  ];
}

const found = z.array(
  z.object({ name: z.string().nullable(), title: z.string().nullable() }).catch({
    name: null,
    title: null,
  }),
);

/** The versions in other languages, as far as they have a name yet. */
export const readLanguages = (written: unknown): Offered[] =>
  (found.safeParse(written).data ?? []).flatMap(({ name, title }) =>
    name ? [{ name, title: title ?? name }] : [],
  );
