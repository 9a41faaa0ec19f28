import type { Consultation } from '../../domain/consultation.ts';
import { dateText } from '../../domain/deadlines.ts';
import { addressesKeptUntil, type MailKind } from '../../domain/notices.ts';
import { EMAILS, emailsPath, manageEmailsPath } from '../fields.ts';
import { Button } from '../govuk/button.tsx';
import { Choices } from '../govuk/choices.tsx';
import { Details } from '../govuk/details.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { Input } from '../govuk/input.tsx';
import { kindText } from '../mail-text.ts';
import { emailsTitles, type AskProblem, type NamedEmails } from './emails-state.ts';
import { Help } from './help.tsx';
import { Trap } from './trap.tsx';

type Props<Name> = { consultation: Consultation; state: NamedEmails<Name> };

const errors: Record<Exclude<AskProblem, 'database'>, { text: string; at: string }> = {
  'no-kind': { text: 'Select what you want us to tell you', at: EMAILS.kinds },
  'no-address': { text: 'Enter your email address', at: EMAILS.address },
  'not-an-address': {
    text: 'Enter an email address in the correct format, like name@example.com',
    at: EMAILS.address,
  },
};

/** Where somebody asks for e-mail. */
export function AskEmails({ consultation, state }: Props<'ask'>) {
  const { slug, shortTitle, contact } = consultation;
  const found = state.problems.flatMap((each) => (each === 'database' ? [] : errors[each]));
  const errorAt = (id: string) => found.find(({ at }) => at === id)?.text;
  return (
    <form method="post" action={emailsPath(slug)} novalidate>
      <span class="govuk-caption-l">{shortTitle}</span>
      <h1 class="govuk-heading-l">{emailsTitles.ask}</h1>
      {found.length > 0 && (
        <ErrorSummary errors={found.map(({ text, at }) => ({ text, href: `#${at}` }))} />
      )}
      {state.problems.includes('database') && <ErrorSummary {...notNow} />}
      <Kinds {...state} error={errorAt(EMAILS.kinds)} />
      <Input
        id={EMAILS.address}
        name={EMAILS.address}
        type="email"
        label="Your email address"
        hint="We send you a link to confirm that it is yours"
        error={errorAt(EMAILS.address)}
        value={state.address}
      />
      <Trap name={EMAILS.trap} />
      <WhatWeDo {...consultation} />
      <Button text="Continue" />
      <Help contact={contact} />
    </form>
  );
}

const notNow = {
  title: 'Sorry, we could not take your email address',
  description:
    'Something is wrong at our end, and nothing was kept. Wait a minute, then select Continue again.',
};

interface KindsProps {
  offered: MailKind[];
  kinds: MailKind[];
  error?: string | undefined;
}

const Kinds = ({ offered, kinds, error }: KindsProps) => (
  <Choices
    kind="checkboxes"
    id={EMAILS.kinds}
    name={EMAILS.kinds}
    legend="Send me an email"
    hint="Select all that you want"
    error={error}
    items={offered.map((kind) => ({ value: kind, text: kindText[kind] }))}
    checked={kinds}
  />
);

const WhatWeDo = (consultation: Consultation) => (
  <Details summary="What we do with your email address">
    <p class="govuk-body">
      We use it to send you what you select, and for nothing else. We keep it locked away from the
      answers that anybody gives: nothing tells us whether you answered, or what.
    </p>
    <p class="govuk-body">
      If you do not confirm it, we delete it after 7 days. You can stop the emails at any time by a
      link in each of them, and then we delete it at once. We delete it on{' '}
      {dateText(addressesKeptUntil(consultation))} at the latest
      {consultation.outcome ? '' : ', or a year after we publish what we are going to do'}.
    </p>
  </Details>
);

/** Where somebody changes what they get, or ends it. */
export function ManageEmails({ consultation, state }: Props<'manage'>) {
  const { slug, shortTitle, contact } = consultation;
  return (
    <form method="post" action={manageEmailsPath(slug, state.token)}>
      <span class="govuk-caption-l">{shortTitle}</span>
      <h1 class="govuk-heading-l">{emailsTitles.manage}</h1>
      <Kinds {...state} />
      <Button text="Save" />
      <h2 class="govuk-heading-m">Stop all emails</h2>
      <p class="govuk-body">We delete your email address, and write to you no more.</p>
      <Button text="Stop all emails" name={EMAILS.stop} />
      <Help contact={contact} />
    </form>
  );
}
