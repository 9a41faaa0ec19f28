import type { SanityClient } from '@sanity/client';
import { validateDocumentWithWorkspace } from '@sanity/validation';
import { getFallbackLocaleSource } from '@sanity/validation/_internal';
import { evaluate, parse } from 'groq-js';
import { createSchema } from 'sanity';
import { expect } from 'vitest';
import { schemaTypes } from '../../studio/schemas/schema-types.ts';
import { changed, type Document } from './content.ts';
import { original, seed } from './shipped.ts';

export const schema = createSchema({ name: 'default', types: schemaTypes });

/** A client of a lake in which exactly `documents` are published. */
function clientOf(documents: Document[]): SanityClient {
  const fetch = async (query: string, params: Record<string, unknown> = {}) => {
    const evaluated = await evaluate(parse(query, { params }), { dataset: documents, params });
    return evaluated.get();
  };
  const client = { fetch, withConfig: () => client } as unknown as SanityClient;
  return client;
}

export interface Mark {
  level: string;
  path: string; // `challenges[first].title`
  message: string;
}

/** What Sanity’s own validation says of a draft, beside what is published. */
export async function marksOf(document: object, published: Document[] = seed): Promise<Mark[]> {
  const draft = { _createdAt: '', _updatedAt: '2025-07-21T13:42:00Z', _rev: 'a', ...document };
  const client = clientOf(published);
  const markers = await validateDocumentWithWorkspace({
    document: draft as never,
    workspace: { schema, getClient: () => client, i18n: getFallbackLocaleSource() },
    environment: 'studio', // elsewhere Sanity makes every error of a whole document a warning
    getDocumentExists: async ({ id }) => published.some(({ _id }) => _id === id),
  });
  return markers.map(({ level, path, message }) => ({ level, path: pathText(path), message }));
}

const pathText = (path: (string | number | { _key: string } | [unknown, unknown])[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'string') return text ? `${text}.${step}` : step;
    return `${text}[${typeof step === 'object' && '_key' in step ? step._key : String(step)}]`;
  }, '');

export const errorsOf = async (document: object, published?: Document[]): Promise<Mark[]> =>
  (await marksOf(document, published)).filter(({ level }) => level === 'error');

export const warningsOf = async (document: object, published?: Document[]): Promise<Mark[]> =>
  (await marksOf(document, published)).filter(({ level }) => level === 'warning');

/** The consultation that we ship as a draft, with fields changed; one changed to `undefined` is left out. */
export const draftWith = (fields: object): Document =>
  changed([{ ...original, _id: `drafts.${original._id}` }], `drafts.${original._id}`, fields)[0]!;

/** That draft is refused at `path`, nowhere else, and for this reason among others. */
export async function expectRefused(fields: object, path: string, message: unknown): Promise<void> {
  const errors = await errorsOf(draftWith(fields));
  expect(new Set(errors.map((each) => each.path))).toEqual(new Set([path]));
  expect(errors.map((each) => each.message)).toContainEqual(message);
}

/** A rich text of one paragraph. */
export const paragraph = (words: string, markDefs: object[] = []) => [
  {
    _type: 'block',
    _key: 'p',
    children: [{ _type: 'span', _key: 's', text: words, marks: [] }],
    markDefs,
  },
];
