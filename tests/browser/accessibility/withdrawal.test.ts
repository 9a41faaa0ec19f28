import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { withdrawal } from '../../support/states/withdrawal.ts';

nothingToMend(withdrawal);
