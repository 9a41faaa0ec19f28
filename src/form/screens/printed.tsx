import type { Asking } from '../../domain/asked-as.ts';
import { stateSpans, type Consultation } from '../../domain/consultation.ts';
import { openingText } from '../../domain/deadlines.ts';
import { during } from '../during.ts';
import { consultationPath } from '../fields.ts';
import { firstPage } from '../progress.ts';
import { Heading, Questions } from './form.tsx';
import { VersionLinks } from './versions.tsx';

interface Props {
  consultation: Consultation;
  asking: Asking;
  now: Date;
}

/** The form as it is printed at build: right before, while and after it is open. */
export function PrintedMain({ consultation, asking, now }: Props) {
  const { upcoming, open } = stateSpans(consultation);
  return (
    <>
      <Heading consultation={consultation} asking={asking} />
      <VersionLinks consultation={consultation} current={asking.version} />
      <div {...during(upcoming, now)}>
        <p class="govuk-body">You can answer from {openingText(consultation.opensAt)}.</p>
      </div>
      {now < consultation.closesAt && (
        <div data-form {...during(open, now)}>
          <Questions consultation={consultation} form={firstPage(consultation, asking)} />
        </div>
      )}
      <div {...during({ from: consultation.closesAt }, now)}>
        <p class="govuk-body">
          This consultation has closed. We are no longer taking answers.{' '}
          <a href={consultationPath(consultation.slug)}>Read what happens next</a>.
        </p>
      </div>
    </>
  );
}
