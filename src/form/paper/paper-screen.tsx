import { renderToString } from 'preact-render-to-string';
import type { Consultation } from '../../domain/consultation.ts';
import { printings, type Paper } from '../../domain/printings.ts';
import { during } from '../during.ts';
import { consultationPath } from '../fields.ts';
import { BackLink } from '../govuk/back-link.tsx';
import type { Screen } from '../screens/screen.ts';
import { PaperForm } from './paper.tsx';
import { paperPath } from './path.ts';

type Printed = { consultation: Consultation; paper: Paper; now: Date };

/** The page that a form is printed from. Nobody may post one that cannot arrive in time. */
export const paperScreen = ({ consultation, paper, now }: Printed): Screen => ({
  title: `${paper.isLarge ? 'Print the questions in large print' : 'Print the questions'} – ${consultation.shortTitle}`,
  before: renderToString(
    <div class="app-screen-only">
      <BackLink href={consultationPath(consultation.slug)} text="Back to the consultation" />
    </div>,
  ),
  main: renderToString(<PaperMain {...{ consultation, paper, now }} />),
});

function PaperMain({ consultation, paper, now }: Printed) {
  const { slug, closesAt } = consultation;
  return (
    <>
      {now < closesAt && (
        <div {...during({ until: closesAt }, now)}>
          <HowToPrint slug={slug} paper={paper} />
          <PaperForm consultation={consultation} paper={paper} />
        </div>
      )}
      <div {...during({ from: closesAt }, now)}>
        <h1 class="govuk-heading-l">This consultation has closed</h1>
        <p class="govuk-body">
          We are no longer taking answers.{' '}
          <a href={consultationPath(slug)}>Read what happens next</a>.
        </p>
      </div>
    </>
  );
}

const HowToPrint = ({ slug, paper }: { slug: string; paper: Paper }) => (
  <div class="app-screen-only">
    <p class="govuk-body">
      Print this page from the menu of your browser, on A4. Or{' '}
      <a href={paperPath(slug, { ...paper, isLarge: !paper.isLarge })}>
        {paper.isLarge ? 'print it in ordinary letters' : 'print it in large print'}
      </a>
      .
    </p>
    <p class="govuk-body">
      If you print many for other people, print half of them with{' '}
      <a href={paperPath(slug, { ...paper, printing: otherThan(paper) })}>
        the challenges in the opposite order
      </a>
      .
    </p>
  </div>
);

const otherThan = ({ printing }: Paper) => printings.find((each) => each !== printing)!;
