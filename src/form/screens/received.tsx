import type { Consultation } from '../../domain/consultation.ts';
import { receiptText } from '../../domain/receipt.ts';
import { consultationPath } from '../fields.ts';
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
        Keep the receipt code if you may want to ask us about your answers, or ask us to delete
        them. Write it down, print this page or take a picture of it. We do not know who you are, so
        we cannot send it to you again.
      </p>
      <h2 class="govuk-heading-m">What happens next</h2>
      <p class="govuk-body">
        We read every answer after the closing date.{' '}
        <a href={consultationPath(consultation.slug)}>See what happens when</a>.
      </p>
      <Help contact={consultation.contact} />
    </>
  );
}
