import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import type { Written } from '../../../../src/domain/reading.ts';
import type { Staff } from '../../../publishing/staff.ts';

/** The text that is read, for each part of the pane that says something of it. */
export interface Reader {
  staff: Staff;
  consultation: ConsultationCode;
  question: string;
  text: Written;
  mayEdit: boolean;
  onSaved: (changed: Partial<Written>) => void; // as the site has it now
  onSaid: (words: string) => void; // aloud
}
