import { ok, warning, wrong, type Finding } from './finding.ts';
import type { Database } from './world.ts';

const afterDeploy =
  'Before the first deploy there is nothing to do. After it wait a quarter of an hour, then find out in Netlify why the function watch does not run';

const mend =
  'The run book in the README says what to do. It is looked at again every quarter of an hour';

/** What was found by what tries the forms, and looks for what did not happen. */
export function checkWatched({ isWatched, alerts }: Database): Finding[] {
  if (!isWatched) return [warning('Nothing has looked after the site yet', afterDeploy)];
  if (alerts.length > 0) return alerts.map((message) => wrong(message, mend));
  return [ok('The forms that are open take answers, and nothing else is amiss')];
}
