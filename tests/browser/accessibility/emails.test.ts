import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { emails } from '../../support/states/emails.ts';

nothingToMend(emails);
