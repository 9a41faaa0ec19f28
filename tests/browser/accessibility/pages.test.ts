import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { pages } from '../../support/states.ts';

nothingToMend(pages);
