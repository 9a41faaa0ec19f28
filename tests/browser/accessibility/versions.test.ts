import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { versions } from '../../support/states/versions.ts';

nothingToMend(versions);
