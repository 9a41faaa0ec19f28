import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { news } from '../../support/states/news.ts';

nothingToMend(news);
