import { createContentClient } from '../../src/content/client.ts';
import { findContent, readContent } from '../../src/content/fetch-snapshot.ts';
import { documentOf, type Found } from '../../src/content/found.ts';
import { markOf } from '../../src/content/mark.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { registerAsked } from '../publishing/asked.ts';
import { readDatabaseUrl, type Variables } from '../env.ts';
import { ContentUnavailable, explained } from '../publishing/explained.ts';
import { createJournal, type Journal } from '../publishing/journal.ts';
import { refuseLost } from '../publishing/lost-answers.ts';
import { report } from '../report.ts';
import { openPool } from '../world.ts';
import { makeSite, type Making } from './build.ts';

/** The site in `root`; with a database, no answer is lost by it, and officers are told how it went. */
export async function buildAndReport(root: string, making: Making): Promise<void> {
  const { variables } = making;
  if (!hasDatabase(variables)) return makeSite(root, readContent(await content(variables)), making);
  const pool = openPool(readDatabaseUrl(variables));
  const journal = isForAll(variables) ? createJournal(pool) : unwritten;
  let mark: string | undefined;
  try {
    const found = await content(variables);
    mark = markOf(found.documents);
    const fetched = readContent(found);
    await refuseLost(found, fetched.snapshot, pool);
    await registerAsked(withDocuments(found, fetched.snapshot), pool);
    await makeSite(root, fetched, making);
    await journal.built(mark);
  } catch (error) {
    await noteFailure(journal, error, mark);
    throw error;
  } finally {
    await pool.end();
  }
}

const withDocuments = (found: Found, { consultations }: Snapshot) =>
  consultations.map((each) => ({ ...each, document: documentOf(found, each)._id }));

const hasDatabase = ({ DATABASE_URL, NETLIFY_DB_URL }: Variables): boolean =>
  Boolean(DATABASE_URL || NETLIFY_DB_URL);

/** Netlify also builds previews of branches, which nobody waits for. */
const isForAll = ({ CONTEXT }: Variables): boolean => !CONTEXT || CONTEXT === 'production';

const unwritten: Journal = { built: async () => undefined, failed: async () => undefined };

async function content(variables: Variables): Promise<Found> {
  try {
    return await findContent(createContentClient(variables));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ContentUnavailable(`Cannot fetch the content: ${why}`, { cause });
  }
}

async function noteFailure(journal: Journal, error: unknown, mark?: string): Promise<void> {
  const mayPass = error instanceof ContentUnavailable;
  await journal
    .failed(explained(error), { mark, mayPass })
    .catch((cause: unknown) => report('failure-not-noted', cause));
}
