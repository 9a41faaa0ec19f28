/** One thing that was looked at: what is so and, where it is not right, how to mend it. */
export type Finding =
  { level: 'ok'; says: string } | { level: 'warning' | 'wrong'; says: string; mend: string };

export interface Part {
  title: string;
  findings: Finding[];
}

export const ok = (says: string): Finding => ({ level: 'ok', says });
export const warning = (says: string, mend: string): Finding => ({ level: 'warning', says, mend });
export const wrong = (says: string, mend: string): Finding => ({ level: 'wrong', says, mend });

export const isWrong = ({ level }: Finding): boolean => level === 'wrong';

/** “1 page”, “3 pages”. */
export const counted = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count} ${what}s`;

/** What a person reads, and what the command ends with: 1 as soon as one thing is wrong. */
export function written(parts: Part[]): { text: string; exitCode: 0 | 1 } {
  const all = parts.flatMap(({ findings }) => findings);
  const counts = {
    wrong: all.filter(isWrong).length,
    warning: all.filter(({ level }) => level === 'warning').length,
  };
  const text = [...parts.map(partText), summary(counts)].join('\n\n');
  return { text, exitCode: counts.wrong > 0 ? 1 : 0 };
}

const partText = ({ title, findings }: Part): string =>
  [title, ...findings.map(findingText)].join('\n');

function findingText(finding: Finding): string {
  const line = `  ${finding.level.padEnd(8)} ${finding.says}`;
  return finding.level === 'ok' ? line : `${line}\n${' '.repeat(11)}To mend: ${finding.mend}`;
}

function summary({ wrong, warning }: { wrong: number; warning: number }): string {
  if (wrong > 0)
    return `Wrong: ${wrong}. To look at: ${warning}. Mend what is wrong and run this again.`;
  return warning > 0 ? `Nothing is wrong. To look at: ${warning}.` : 'All is right.';
}
