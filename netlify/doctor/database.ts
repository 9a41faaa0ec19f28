import { readDatabaseUrl, type Variables } from '../env.ts';
import { checkLogins } from './logins.ts';
import { checkWatched } from './watched.ts';
import { ok, warning, wrong, type Finding } from './finding.ts';
import { whySilent, type Database, type World } from './world.ts';

const FAR_MS = 30;
const OFF_MS = 5_000;

/** The database in which submissions are kept. */
export async function checkDatabase(variables: Variables, world: World): Promise<Finding[]> {
  const url = urlOf(variables);
  if (!url)
    return [
      wrong(
        'DATABASE_URL is not the address of a PostgreSQL database',
        'Set it to postgresql://user:password@host/name?sslmode=verify-full',
      ),
    ];
  try {
    const found = await world.lookAt(url, variables.CHECKBACK_SECRET ?? '');
    const logins = await checkLogins(variables, world);
    return [
      checkPlace(url, found),
      ...checkMigrations(found),
      checkClock(found),
      checkDistance(found),
      ...logins,
      ...(found.missing.length === 0 ? checkWatched(found) : []),
    ];
  } catch (error) {
    return [
      wrong(
        `The database did not answer: ${whySilent(error)}`,
        'Check DATABASE_URL, and that the database lets this machine and Netlify in',
      ),
    ];
  }
}

function urlOf(variables: Variables): string | undefined {
  const { DATABASE_URL, NETLIFY_DB_URL } = variables;
  if (!DATABASE_URL && !NETLIFY_DB_URL) return undefined;
  const url = readDatabaseUrl(variables);
  return /^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '') ? url : undefined;
}

const safe = 'End DATABASE_URL with ?sslmode=verify-full';

function checkPlace(url: string, { encrypted, trusted }: Database): Finding {
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname))
    return warning(
      'DATABASE_URL is a database on this machine, which Netlify cannot reach',
      'Set it to the hosted database',
    );
  if (!encrypted)
    return wrong(
      'The connection to the database is not encrypted, and people’s answers go over it',
      safe,
    );
  if (trusted) return ok('The database answers, and the connection is encrypted');
  return warning('The connection is encrypted, but to whom was not checked', safe);
}

function checkMigrations({ missing, knowsSecret, isOverdue }: Database): Finding[] {
  if (missing.length > 0)
    return [wrong(`Its tables are out of date: ${missing.join(', ')}`, 'Run: npm run migrate')];
  return [
    ok('Its tables are those of this version'),
    knowsSecret
      ? ok('It takes what is sealed with CHECKBACK_SECRET')
      : wrong(
          'It was not told of this CHECKBACK_SECRET, and takes no answers',
          'Run npm run migrate with the CHECKBACK_SECRET of the site',
        ),
    isOverdue
      ? wrong(
          'Answers are there past the date on which they were to be deleted',
          'Find out in Netlify why the function retention did not run, and run it',
        )
      : ok('No answers are there past their date'),
  ];
}

/** It is the database’s clock that opens and closes consultations. */
function checkClock({ aheadMs }: Database): Finding {
  const seconds = Math.round(Math.abs(aheadMs) / 1_000);
  if (Math.abs(aheadMs) <= OFF_MS) return ok('Its clock agrees with the one of this machine');
  return warning(
    `Its clock is ${seconds} seconds ${aheadMs > 0 ? 'ahead of' : 'behind'} the one of this machine`,
    'Find out which is wrong: consultations open and close by the database’s',
  );
}

function checkDistance({ roundTripMs }: Database): Finding {
  const ms = Math.round(roundTripMs);
  const measured = `A question to it takes ${ms} ms, there and back, from this machine`;
  if (roundTripMs <= FAR_MS) return ok(measured);
  return warning(
    `${measured}: it may be far from the functions, which run in London`,
    'Choose one region for both, in the UK or the EU. If only this machine is far away, all is well',
  );
}
