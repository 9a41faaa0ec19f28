import { protectedTable } from '../analysis/disclosure/protected-table.ts';
import type { ConsultationCode } from '../domain/addresses.ts';
import type { Fault } from '../domain/fault.ts';
import {
  publishedResults,
  withoutChecksum,
  type PublishedResults,
} from '../domain/published-results.ts';
import type { FoundResults } from './found.ts';
import { readAs, Unreadable, type Named } from './read-document.ts';
import { checksumOf } from './revision.ts';

/** What is published of one consultation's results, once it is sure that it may be. */
export function toResults(
  found: FoundResults[],
  code: ConsultationCode,
): PublishedResults | undefined {
  const [own, ...others] = found.filter(({ consultation }) => consultation === code);
  if (!own) return undefined;
  if (others.length > 0) throw refused(own, { path: ['consultation'], message: TWICE });
  const read = readAs(publishedResults, writtenIn(own));
  const path = read.ok ? tamperedIn(read.value) : (read.faults[0]?.path ?? []);
  if (!read.ok || path) throw refused(own, { path: path ?? [], message: TAMPERED });
  return read.value;
}

function writtenIn(found: FoundResults) {
  const { consultation, release, asOf, by, questions, suggestions, method, checksum } = found;
  return { consultation, release, asOf, by, questions, suggestions, method, checksum };
}

const TAMPERED =
  'This is not what was published. Publish it again from Results, or delete this document';
const TWICE = 'There are two documents of the same results. Delete one of them';

/** Where something is that the analysis did not make, or that was changed since. */
function tamperedIn(results: PublishedResults): PropertyKey[] | undefined {
  for (const [question, { tables }] of results.questions.entries())
    for (const [table, { figures }] of tables.entries())
      if (!protectedTable.safeParse(figures).success)
        return ['questions', question, 'tables', table, 'figures'];
  const ofSuggestions = results.suggestions?.figures;
  if (ofSuggestions && !protectedTable.safeParse(ofSuggestions).success)
    return ['suggestions', 'figures'];
  return checksumOf(withoutChecksum(results)) === results.checksum ? undefined : ['checksum'];
}

const namedResults = ({ _id, consultation }: FoundResults): Named => ({
  _id,
  _type: 'publishedResults',
  title: `Results of ${consultation ?? 'no consultation'}`,
});

const refused = (found: FoundResults, fault: Fault): Unreadable =>
  new Unreadable(`results "${found.consultation ?? found._id}"`, {
    document: namedResults(found),
    faults: [fault],
  });
