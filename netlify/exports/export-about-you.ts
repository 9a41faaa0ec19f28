import { aboutYouTopic } from '../../src/domain/about-you/topic.ts';
import { aboutYouQuestionnaire } from '../../src/domain/about-you/topics.ts';
import { codeOf, type ConsultationCode } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { askedColumns, cellsFor } from '../../src/domain/sheet/asked-columns.ts';
import type { Cell } from '../../src/domain/sheet/cell.ts';
import { codebookColumns, codebookRows } from '../../src/domain/sheet/codebook.ts';
import type { Revision } from '../../src/domain/sheet/one-label.ts';
import { exported, type Exported, type Exporting } from './exported.ts';
import type { FormatName } from './formats.ts';
import { notesOn } from './notes.ts';
import type { Reader } from './reading.ts';
import { aboutYouIn } from './rows.ts';

/** All topics, so that the columns are the same whichever a consultation asks. */
const all: Revision = {
  revision: '',
  questionnaire: aboutYouQuestionnaire(aboutYouTopic.options),
};
const columns = askedColumns([all]);

export interface WantedAboutYou {
  consultation: Pick<Consultation, 'slug' | 'earlierSlugs' | 'title'>;
  format: FormatName;
}

/** What people said of themselves, in a file of its own: nothing joins it to the submissions. */
export const exportAboutYou = (
  { consultation, format }: WantedAboutYou,
  world: Exporting,
): Promise<Exported> => {
  const code = codeOf(consultation);
  const about = { consultation: code, title: consultation.title };
  return exported(
    {
      name: `${consultation.slug}-about-you`,
      format,
      read: async (reader) => ({
        about,
        tables: [
          { name: 'About you', key: 'aboutYou', columns, rows: rowsOf(reader, code) },
          { name: 'Codebook', key: 'codebook', columns: codebookColumns, rows: codebook },
        ],
      }),
    },
    world,
  );
};

const codebook = codebookRows({
  ...{ facts: [], asked: columns, revisions: [all], versions: [] },
  ...{ withWords: true, notes: notesOn('about-you') },
});

async function* rowsOf(reader: Reader, consultation: ConsultationCode): AsyncGenerator<Cell[]> {
  const cells = cellsFor(all, columns, { withWords: true });
  for await (const { answers } of aboutYouIn(reader, consultation)) yield cells(answers);
}
