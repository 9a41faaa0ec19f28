import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { refused } from '../../support/states/refused.ts';

nothingToMend(refused);
