import type { Consultation } from '../../domain/consultation.ts';
import { consultationPath, emailsPath, manageEmailsPath } from '../fields.ts';
import { Button } from '../govuk/button.tsx';
import { Panel } from '../govuk/panel.tsx';
import { kindText } from '../mail-text.ts';
import { AskEmails, ManageEmails } from './emails-form.tsx';
import { emailsTitles, type EmailsState, type NamedEmails } from './emails-state.ts';
import { Help } from './help.tsx';

type Props<State> = { consultation: Consultation; state: State };
export function EmailsMain({ consultation, state }: Props<EmailsState>) {
  switch (state.name) {
    case 'ask':
      return <AskEmails {...{ consultation, state }} />;
    case 'manage':
      return <ManageEmails {...{ consultation, state }} />;
    case 'confirm':
      return <ConfirmMain {...consultation} />;
    case 'confirmed':
    case 'changed':
    case 'stopped':
      return <DoneMain {...{ consultation, state }} />;
    default:
      return <SaidMain {...{ consultation, name: state.name }} />;
  }
}

const ConfirmMain = ({ shortTitle, contact }: Consultation) => (
  <form method="post">
    <span class="govuk-caption-l">{shortTitle}</span>
    <h1 class="govuk-heading-l">{emailsTitles.confirm}</h1>
    <p class="govuk-body">We only write to you about this consultation after you select this.</p>
    <Button text="Yes, send me emails" />
    <Help contact={contact} />
  </form>
);

const doneTexts = {
  confirmed: 'We will write to you when there is something to tell',
  changed: 'This is from now on',
  stopped: 'We have deleted your email address',
};

const DoneMain = ({
  consultation,
  state,
}: Props<NamedEmails<'confirmed' | 'changed' | 'stopped'>>) => (
  <>
    <Panel title={emailsTitles[state.name]}>{doneTexts[state.name]}</Panel>
    {state.name === 'changed' && (
      <ul class="govuk-list govuk-list--bullet">
        {state.kinds.map((kind) => (
          <li>we send you an email {kindText[kind]}</li>
        ))}
      </ul>
    )}
    <Onward state={state} consultation={consultation} />
    <Help contact={consultation.contact} />
  </>
);

const Onward = ({
  consultation,
  state,
}: Props<NamedEmails<'confirmed' | 'changed' | 'stopped'>>) => (
  <p class="govuk-body">
    {state.name === 'confirmed' && 'Each email has a link by which you can stop them. '}
    {state.name === 'changed' && (
      <>
        <a href={manageEmailsPath(consultation.slug, state.token)}>Change your emails again</a>, or
        go back to{' '}
      </>
    )}
    <a href={consultationPath(consultation.slug)}>{consultation.shortTitle}</a>
  </p>
);

const said: Record<'asked' | 'expired' | 'unknown' | 'over' | 'not-now', string> = {
  asked:
    'We have sent you a link. Open it and select “Yes, send me emails”. It can take a few minutes. If nothing comes, look in your spam folder, or ask again with your address spelt anew. The link works for 7 days.',
  expired:
    'It is more than 7 days old, or the emails were stopped. If you want emails, ask for them again.',
  unknown:
    'There are no emails that it could change. If you stopped them, we have deleted your address.',
  over: 'It was over some time ago, and we have deleted the email addresses that we had.',
  'not-now': 'Nothing was changed. Wait a few minutes and try again, or ask us to do it for you.',
};

function SaidMain({ consultation, name }: { consultation: Consultation; name: keyof typeof said }) {
  const { slug, shortTitle, contact } = consultation;
  const mayAsk = name === 'expired' || name === 'unknown';
  return (
    <>
      <span class="govuk-caption-l">{shortTitle}</span>
      <h1 class="govuk-heading-l">{emailsTitles[name]}</h1>
      <p class="govuk-body">{said[name]}</p>
      <p class="govuk-body app-alone">
        {mayAsk ? (
          <a href={emailsPath(slug)}>Ask for emails</a>
        ) : (
          <a href={consultationPath(slug)}>Back to the consultation</a>
        )}
      </p>
      <Help contact={contact} />
    </>
  );
}
