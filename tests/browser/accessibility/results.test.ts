import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { results } from '../../support/states/results.ts';

nothingToMend(results);
