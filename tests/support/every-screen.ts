import { richTextHtml } from '../../src/components/rich-text.ts';
import { STANDARD } from '../../src/domain/audience-version.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { papersOf } from '../../src/domain/printings.ts';
import { richText } from '../../src/domain/rich-text.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { paperScreen } from '../../src/form/paper/paper-screen.tsx';
import * as show from '../../src/form/render.tsx';

const now = new Date('2025-07-21T13:42:00Z');

/** All rich text in a value, as pages print it. */
function richTextsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const read = Array.isArray(value) && value.length > 0 ? richText.safeParse(value) : undefined;
  if (read?.success) return [richTextHtml(read.data, 2)];
  return Object.values(value).flatMap(richTextsIn);
}

function screensOf(consultation: Consultation): string[] {
  const versions = [STANDARD, ...(consultation.versions ?? []).map(({ name }) => name)];
  const posted = new Map<string, string[]>();
  const [paper] = papersOf(consultation.challenges.length);
  const screens = [
    ...versions.map((version) =>
      show.printedForm(consultation, { asking: { version, order: 0 }, now }),
    ),
    ...(paper ? [paperScreen({ consultation, paper, now })] : []),
    show.closed(consultation, posted),
    show.notYet(consultation, posted),
    show.alreadySent(consultation, { posted, receipt: '0123456789ABCDEF' }),
    show.received(consultation, '0123456789ABCDEF'),
    show.withdrawing(consultation, { name: 'asked', code: '' }),
  ];
  return screens.flatMap(({ before, main }) => [before, main]);
}

/** All that we print as HTML of a site’s content; what Astro prints by itself it escapes. */
export const htmlOf = (snapshot: Snapshot): string[] => [
  ...richTextsIn(snapshot),
  show.contactList(snapshot.settings.contact),
  ...snapshot.consultations.flatMap((each) => [
    ...screensOf(each),
    show.wordList(each),
    show.contactList(each.contact),
    show.versionLinks(each, STANDARD),
  ]),
];
