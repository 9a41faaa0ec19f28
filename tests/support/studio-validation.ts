import type { SanityClient } from '@sanity/client';
import { validateDocumentWithWorkspace } from '@sanity/validation';
import { getFallbackLocaleSource } from '@sanity/validation/_internal';
import { evaluate, parse } from 'groq-js';
import { createSchema } from 'sanity';
import { schemaTypes } from '../../studio/schemas/schema-types.ts';
import type { Document } from './content.ts';
import { seed } from './shipped.ts';

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
