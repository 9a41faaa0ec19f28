import type { AgreementQuestion } from '../../../domain/questions/agreement.ts';
import type { Ask } from './ask.ts';
import { RatedPaper } from './rated.tsx';

export const AgreementPaper = ({ question }: Ask<AgreementQuestion>) => (
  <RatedPaper question={question} />
);
