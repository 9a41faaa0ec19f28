import type { Variables } from '../env.ts';
import { ok, warning, wrong, type Finding } from './finding.ts';
import { whySilent, type World } from './world.ts';

const logins = [
  { variable: 'RECEIVER_DATABASE_URL', role: 'checkback_receiver', who: 'The receiver' },
  { variable: 'PERSON_DATABASE_URL', role: 'checkback_person', who: 'Who has a receipt' },
  { variable: 'SUBSCRIBER_DATABASE_URL', role: 'checkback_subscriber', who: 'Who asks for e-mail' },
  { variable: 'SENDER_DATABASE_URL', role: 'checkback_sender', who: 'What sends e-mail' },
];
type Named = (typeof logins)[number];

/** Those who come from the web should not even know the owner’s password. */
export async function checkLogins(variables: Variables, world: World): Promise<Finding[]> {
  const findings = [];
  for (const login of logins) findings.push(await checkLogin(login, variables, world));
  return findings;
}

async function checkLogin(login: Named, variables: Variables, world: World): Promise<Finding> {
  const { variable, role, who } = login;
  const url = variables[variable];
  const mend = `Make a login, “create role … login password '…' in role ${role}”, and set ${variable} to its address`;
  if (!url)
    return warning(
      `${who} logs in as the owner, and only then becomes somebody who may do little. A login of its own is safer`,
      mend,
    );
  try {
    const { roles, readsAnswers } = await world.logIn(url);
    if (readsAnswers || roles.some((each) => each !== role))
      return wrong(`The login in ${variable} may do more than its role`, mend);
    return roles.includes(role)
      ? ok(`${who} has a login of its own, which can read no answers`)
      : wrong(`The login in ${variable} is not in the role ${role}`, mend);
  } catch (error) {
    return wrong(`The database did not let ${variable} in: ${whySilent(error)}`, mend);
  }
}
