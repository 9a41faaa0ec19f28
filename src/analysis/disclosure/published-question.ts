import { versionOf } from '../../domain/asked-as.ts';
import type { Consultation } from '../../domain/consultation.ts';
import type { PublishedQuestion, PublishedTable } from '../../domain/published-results.ts';
import type { Table } from '../../domain/questions/kind.ts';
import {
  isOfChallenges,
  kindOf,
  type Answer,
  type Question,
} from '../../domain/questions/kinds.ts';
import { reworded, wordsOf } from '../../domain/reworded.ts';
import type { ProtectedTable } from './protected-table.ts';

/** A table’s figures, by the table’s code. None where too few people answered. */
export type FiguresOf = ReadonlyMap<string, ProtectedTable>;

type Told = Pick<Consultation, 'versions'>;

/** A question as it is published: in the words that it was asked in, and in easy read where there is that. */
export function publishedQuestion(
  question: Question,
  { figuresOf, consultation }: { figuresOf: FiguresOf; consultation: Told },
): PublishedQuestion | undefined {
  const easy = tablesInEasyRead(question, consultation);
  const tables = kindOf(question)
    .tables(question)
    .flatMap((table, index) => {
      const figures = figuresOf.get(table.code);
      return figures
        ? (publishedTable(table, { question, easy: easy?.[index], figures }) ?? [])
        : [];
    });
  if (tables.length === 0) return undefined;
  const { code, text, hint } = question;
  return { code, text, ...(hint && { hint }), tables };
}

function tablesInEasyRead(question: Question, { versions }: Told): Table<Answer>[] | undefined {
  const version = versionOf({ versions }, 'easy-read');
  if (!version) return undefined;
  const easy = reworded(question, wordsOf(version));
  return kindOf(easy).tables(easy);
}

interface Around {
  question: Question;
  easy: Table<Answer> | undefined;
  figures: ProtectedTable;
}

function publishedTable(
  { code, heading, options }: Table<Answer>,
  { question, easy, figures: { total, ...figures } }: Around,
): PublishedTable | undefined {
  if (!total) return undefined;
  const alone = codesAlone(question);
  return {
    ...{ code, heading, ...inEasyRead(heading, easy?.heading) },
    options: options.map(({ code, label }, index) => ({
      ...{ code, label, ...inEasyRead(label, easy?.options[index]?.label) },
      ...(alone.has(code) && { isAlone: true as const }),
    })),
    ...(isOfChallenges(question) && isAbout(options, question) && { isByCount: true as const }),
    figures: { ...figures, total },
  };
}

type Codes = { code: string }[];

/** Whether what is chosen are the challenges themselves, and not something that is said of each. */
const isAbout = (chosen: Codes, question: Question): boolean =>
  'options' in question &&
  question.options.some(({ code }) => chosen.some((each) => each.code === code));

const inEasyRead = (standard: string, easy: string | undefined) =>
  easy && easy !== standard ? { easy } : {};

/** “None of these”, “I cannot choose one”, “Not sure”: whoever chose one of them chose nothing else. */
function codesAlone(question: Question): Set<string> {
  const { exclusive, apart, most } = question as {
    exclusive?: Codes;
    apart?: Codes;
    most?: { neither: { code: string } };
  };
  const alone = [...(exclusive ?? []), ...(apart ?? []), ...(most ? [most.neither] : [])];
  return new Set(alone.map(({ code }) => code));
}
