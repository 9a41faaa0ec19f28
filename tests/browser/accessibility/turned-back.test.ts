import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { turnedBack } from '../../support/states/turned-back.ts';

nothingToMend(turnedBack);
