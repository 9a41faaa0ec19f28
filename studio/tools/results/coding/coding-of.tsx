/** @jsxImportSource react */
import { Stack } from '@sanity/ui';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import type { CodingState } from '../../../../src/domain/coding.ts';
import type { Staff } from '../../../publishing/staff.ts';
import { useNames } from '../use-names.ts';
import { Agreement } from './agreement.tsx';
import { Codes } from './codes.tsx';
import { Progress } from './progress.tsx';
import { SecondCoder } from './second-coder.tsx';
import type { CodingUse } from './use-coding.ts';

interface Props {
  staff: Staff;
  consultation: ConsultationCode;
  question: string;
  coding: CodingUse;
  state: CodingState;
}

/** All there is to coding one question. */
export function CodingOf({ state, ...props }: Props) {
  const { frames, coders, me } = state;
  const nameOf = useNames(
    [...coders, ...frames].map(({ who }) => who),
    me,
  );
  return (
    <Stack gap={6}>
      <Codes {...props} {...{ state, nameOf }} />
      {frames.length > 0 && (
        <>
          <Progress {...{ state, nameOf }} />
          <SecondCoder {...props} />
          <Agreement {...{ state, nameOf }} />
        </>
      )}
    </Stack>
  );
}
