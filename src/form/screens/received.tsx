import type { Consultation } from '../../domain/consultation.ts';
import { receiptText } from '../../domain/receipt.ts';
import { aboutYouPath, consultationPath, withdrawPath } from '../fields.ts';
import { Panel } from '../govuk/panel.tsx';
import { Help } from './help.tsx';

export function ReceivedMain(props: { consultation: Consultation; receipt: string }) {
  const { consultation, receipt } = props;
  return (
    <>
      <Panel title="We have received your answers">
        Your receipt code
        <br />
        <strong>{receiptText(receipt)}</strong>
      </Panel>
      <p class="govuk-body">Thank you for taking the time to answer.</p>
      <p class="govuk-body">
        Keep the receipt code: with it you can see later{' '}
        <a href={withdrawPath(consultation.slug)}>whether we still hold your answers</a>, and have
        them deleted. Write it down, print this page or take a picture of it. We do not know who you
        are, so we cannot send it to you again.
      </p>
      {consultation.aboutYou.length > 0 && <AboutYou {...props} />}
      <h2 class="govuk-heading-m">What happens next</h2>
      <p class="govuk-body">
        We read every answer after the closing date.{' '}
        <a href={consultationPath(consultation.slug)}>See what happens when</a>.
      </p>
      <Help contact={consultation.contact} />
    </>
  );
}

/** The receipt comes first: nobody is to think that they must say who they are to be heard. */
const AboutYou = (props: { consultation: Consultation; receipt: string }) => (
  <>
    <h2 class="govuk-heading-m">One more thing, if you like</h2>
    <p class="govuk-body">
      A few questions about you help us to see who we have not heard from. They are not part of the
      answers that you sent, and you do not have to answer them.
    </p>
    <p class="govuk-body app-alone">
      <a href={aboutYouPath(props.consultation.slug, receiptText(props.receipt))}>
        Answer the questions about you
      </a>
    </p>
  </>
);
