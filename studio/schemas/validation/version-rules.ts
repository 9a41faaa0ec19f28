import type { DocumentRule, SanityDocument, ValidationContext } from 'sanity';
import { howComplete, type Line } from '../../../src/domain/version-words.ts';
import { versionLines } from '../inputs/version-lines.ts';
import { gaps } from './advice.ts';
import { versionFaults } from './build-faults.ts';

export const versionRules = (rule: DocumentRule) => [
  rule.custom(versionFaults).error(),
  rule.custom(gaps).error(),
  rule.custom(incomplete).warning(),
];

const published = '*[_id == $id][0]{ challenges, questionnaire }';

/** What people will read in the standard words, or in words that may say something else by now. */
async function incomplete(
  document: SanityDocument | undefined,
  { getClient }: Pick<ValidationContext, 'getClient'>,
) {
  const id = idOf(document?.['consultation']);
  if (!document || !id) return true;
  const client = getClient({ apiVersion: '2025-02-19' });
  const consultation = await client.fetch<unknown>(published, { id });
  const { lines } = versionLines(document, consultation ?? {});
  return lines.every(isSaid) || { path: ['words'], message: `${howComplete(lines)}. ${standing}` };
}

const isSaid = ({ state }: Line): boolean => state === 'said';

const standing = 'People see the standard words where a version has none of its own.';

const idOf = (reference: unknown): string | undefined =>
  typeof reference === 'object' && reference !== null && '_ref' in reference
    ? String(reference._ref)
    : undefined;
