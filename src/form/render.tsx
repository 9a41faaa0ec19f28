import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { standard, type Asking } from '../domain/asked-as.ts';
import type { Consultation, Contact } from '../domain/consultation.ts';
import type { Picture as Shown } from '../domain/picture.ts';
import type { Posted } from '../domain/questions/question.ts';
import { respondPath, versionPath } from './fields.ts';
import { BackLink } from './govuk/back-link.tsx';
import { AboutYouMain, type AboutYouState } from './screens/about-you.tsx';
import { Picture } from './picture.tsx';
import { CheckMain, type CheckState } from './screens/check.tsx';
import { EmailsMain } from './screens/emails.tsx';
import { emailsTitles, type EmailsState } from './screens/emails-state.ts';
import { FormMain, type FormState } from './screens/form.tsx';
import { PrintedMain } from './screens/printed.tsx';
import { WordList } from './screens/words.tsx';
import { ContactList } from './screens/help.tsx';
import { ReceivedMain } from './screens/received.tsx';
import {
  AlreadySentMain,
  ClosedMain,
  NotYetMain,
  RefusedMain,
  type Refusal,
} from './screens/refused.tsx';
import { VersionLinks } from './screens/versions.tsx';
import type { Screen } from './screens/screen.ts';
import {
  TakenBackMain,
  WithdrawMain,
  withdrawTitles,
  type WithdrawState,
} from './screens/withdraw.tsx';

const backTo = (href: string, text: string): string =>
  renderToString(<BackLink href={href} text={text} />);

/** The ways to reach a person, for the site's own pages. */
export const contactList = (contact: Contact): string =>
  renderToString(<ContactList contact={contact} />);

/** A consultation's words explained, for its own page. */
export const wordList = ({ glossary }: Pick<Consultation, 'glossary'>): string =>
  renderToString(<WordList glossary={glossary} isLinkedTo />);

/** A picture beside words, for pages. */
export const pictureHtml = (picture: Shown & { class?: string }): string =>
  renderToString(<Picture {...picture} />);

/** A consultation in other words, for its own page and those of its versions. */
export const versionLinks = (consultation: Consultation, current: string): string =>
  renderToString(<VersionLinks consultation={consultation} current={current} />);

interface Main {
  main: VNode;
  asking?: Asking;
}

const screen = (
  { slug, shortTitle }: Consultation,
  title: string,
  { main, asking = standard }: Main,
): Screen => ({
  title: `${title} – ${shortTitle}`,
  before: backTo(versionPath(slug, asking.version), 'Back to the consultation'),
  main: renderToString(main),
});

/** The form's own page, for the site's builder. */
export const printedForm = (
  consultation: Consultation,
  printed: { asking: Asking; now: Date },
): Screen =>
  screen(consultation, 'Tell us what you think', {
    main: <PrintedMain consultation={consultation} {...printed} />,
    asking: printed.asking,
  });

export const filledForm = (consultation: Consultation, form: FormState): Screen =>
  screen(
    consultation,
    `${form.problems.length > 0 || form.change ? 'Error: ' : ''}Tell us what you think`,
    { main: <FormMain consultation={consultation} form={form} />, asking: form.asking },
  );

export const checkAnswers = (consultation: Consultation, check: CheckState): Screen =>
  screen(consultation, `${check.notice ? 'Error: ' : ''}Check your answers`, {
    main: <CheckMain consultation={consultation} check={check} />,
    asking: check.asking,
  });

export const received = (consultation: Consultation, receipt: string): Screen =>
  screen(consultation, 'We have received your answers', {
    main: <ReceivedMain consultation={consultation} receipt={receipt} />,
  });

export const aboutYou = (consultation: Consultation, state: AboutYouState): Screen =>
  screen(consultation, `${state.problems.length > 0 ? 'Error: ' : ''}Questions about you`, {
    main: <AboutYouMain consultation={consultation} state={state} />,
  });

export const closed = (consultation: Consultation, posted: Posted): Screen =>
  screen(consultation, 'This consultation has closed', {
    main: <ClosedMain consultation={consultation} posted={posted} />,
  });

export const notYet = (consultation: Consultation, posted: Posted): Screen =>
  screen(consultation, 'This consultation is not open yet', {
    main: <NotYetMain consultation={consultation} posted={posted} />,
  });

export const alreadySent = (
  consultation: Consultation,
  sent: { posted: Posted; receipt: string },
): Screen =>
  screen(consultation, 'You have already sent answers from this page', {
    main: <AlreadySentMain consultation={consultation} {...sent} />,
  });

export const withdrawing = (consultation: Consultation, state: WithdrawState): Screen =>
  screen(
    consultation,
    `${'problem' in state && state.problem ? 'Error: ' : ''}${withdrawTitles[state.name]}`,
    { main: <WithdrawMain consultation={consultation} state={state} /> },
  );

export const emails = (consultation: Consultation, state: EmailsState): Screen =>
  screen(
    consultation,
    `${'problems' in state && state.problems.length > 0 ? 'Error: ' : ''}${emailsTitles[state.name]}`,
    { main: <EmailsMain consultation={consultation} state={state} /> },
  );

export const takenBack = (consultation: Consultation): Screen =>
  screen(consultation, 'You have withdrawn these answers', {
    main: <TakenBackMain consultation={consultation} />,
  });

export const refused = (refusal: Refusal, contact: Contact, slug?: string): Screen => ({
  title: refusal.title,
  before: slug
    ? backTo(respondPath(slug), 'Back to the questions')
    : backTo('/consultations/', 'All consultations'),
  main: renderToString(<RefusedMain {...refusal} contact={contact} slug={slug} />),
});
