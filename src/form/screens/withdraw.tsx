import type { Consultation } from '../../domain/consultation.ts';
import { respondPath } from '../fields.ts';
import { Help } from './help.tsx';

/** A page that was sent before its answers were withdrawn, and once more after. */
export function TakenBackMain({ consultation }: { consultation: Consultation }) {
  return (
    <>
      <h1 class="govuk-heading-l">You have withdrawn these answers</h1>
      <p class="govuk-body">
        We deleted them when you asked us to, and have not kept them again. If you want to answer
        after all, <a href={respondPath(consultation.slug)}>start a new form</a>.
      </p>
      <Help contact={consultation.contact} />
    </>
  );
}
