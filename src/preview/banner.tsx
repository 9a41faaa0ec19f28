import { renderToString } from 'preact-render-to-string';
import type { Marks } from '../components/shown.ts';
import type { Consultation } from '../domain/consultation.ts';
import { momentText } from '../domain/deadlines.ts';
import { choices, type AsOf, type Choice } from './as-of.ts';
import type { Unfinished } from './read-drafts.ts';
import type { Session } from './session.ts';

export interface BannerProps {
  pathname: string;
  session: Session;
  consultation: Consultation | undefined;
  when: AsOf;
  summaryMarks: Marks;
  unfinished: Unfinished[];
}

/** What stands at the top of every page of the preview. */
export const bannerHtml = (props: BannerProps): string => renderToString(<Banner {...props} />);

function Banner(props: BannerProps) {
  const { session, consultation, when } = props;
  return (
    <div class="app-preview">
      <div class="govuk-width-container">
        <p>
          <strong>Preview. Not published.</strong>
          {session.by.kind === 'link' &&
            ` Your link works until ${momentText(new Date(session.until))}.`}
        </p>
        {consultation && <Choices {...props} />}
        {when.notice && <p>{when.notice}</p>}
        {consultation && <Summary {...props} summary={consultation.summary} />}
        <UnfinishedList {...props} />
      </div>
    </div>
  );
}

const words: Record<Choice, string> = {
  now: 'As it is now',
  upcoming: 'Before it opens',
  open: 'Open',
  analysing: 'Closed',
  concluded: 'Finished',
};

/** Plain links, so that they work for everybody and without a script. */
const Choices = ({ pathname, session }: BannerProps) => (
  <nav aria-label="Show this consultation as it is at another time">
    <ul class="app-row">
      {choices.map((choice) => (
        <li>
          <a
            href={`/preview/show/${choice}?to=${encodeURIComponent(pathname)}`}
            aria-current={choice === session.choice ? 'true' : undefined}
          >
            {words[choice]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** It stands nowhere on the page itself. */
const Summary = ({ summary, summaryMarks }: BannerProps & { summary: string }) => (
  <p {...summaryMarks}>Shown where the page is shared: “{summary}”</p>
);

const UnfinishedList = ({ unfinished }: BannerProps) =>
  unfinished.length > 0 ? (
    <>
      <p>These drafts cannot be shown yet:</p>
      <ul class="app-row">
        {unfinished.map(({ address, title }) => (
          <li>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  ) : null;
