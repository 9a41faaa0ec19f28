import { renderToString } from 'preact-render-to-string';
import type { Consultation } from '../domain/consultation.ts';
import { consultationPath, respondPath } from '../form/fields.ts';
import type { Screen } from '../form/screens/screen.ts';

/** Where the public would be given a receipt. */
export const notSent = ({ slug, shortTitle }: Consultation): Screen => ({
  title: `Nothing was sent – ${shortTitle}`,
  before: '',
  main: renderToString(
    <>
      <h1>This is a preview: nothing was sent</h1>
      <p>Your answers were not kept. On the public site, people get a receipt code here.</p>
      <ul>
        <li>
          <a href={respondPath(slug)}>Fill in the questions again</a>
        </li>
        <li>
          <a href={consultationPath(slug)}>Go back to the consultation</a>
        </li>
      </ul>
    </>,
  ),
});
