import type { Results } from '../../../../src/domain/results.ts';

type Named = { code: string; label: string };

/** What the codes that texts come with are called. */
export interface Names {
  versions: Named[];
  channels: Named[];
  group?: { code: string; text: string; options: Named[] } | undefined; // the question that groups
}

export function namesIn({ questions, versions, channels, by }: Results): Names {
  const choices = questions.filter(({ kind }) => kind === 'choice');
  const grouping = choices.find(({ code }) => code === by) ?? choices[0];
  return {
    ...{ versions, channels },
    group: grouping && {
      ...{ code: grouping.code, text: grouping.text },
      options: grouping.tables[0]?.options ?? [],
    },
  };
}

export const nameOf = (named: readonly Named[], code: string): string =>
  named.find((each) => each.code === code)?.label ?? code;
