import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { form } from '../../support/states/form.ts';

nothingToMend(form);
