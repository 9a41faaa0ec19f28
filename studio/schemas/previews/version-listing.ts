import { howComplete } from '../../../src/domain/version-words.ts';
import { versionLines } from '../inputs/version-lines.ts';

/** A version in a list: its name, and what is still to be written. */
export const versionListing = {
  select: {
    title: 'title',
    kind: 'kind',
    tag: 'language.tag',
    words: 'words',
    consultation: 'consultation.shortTitle',
    challenges: 'consultation.challenges',
    questionnaire: 'consultation.questionnaire',
  },
  prepare: ({ title, consultation, tag, ...version }: Record<string, unknown>) => ({
    title: [title ?? 'New version', consultation].filter(Boolean).join(' – '),
    subtitle: consultation
      ? howComplete(versionLines({ ...version, language: { tag } }, version).lines)
      : 'Of no consultation yet',
  }),
};
