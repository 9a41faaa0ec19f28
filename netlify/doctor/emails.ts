import { faultOf } from '../env-shapes.ts';
import type { Variables } from '../env.ts';
import { ok, warning, wrong, type Finding } from './finding.ts';
import { whySilent, type Template, type World } from './world.ts';

const names = ['NOTIFY_API_KEY', 'NOTIFY_TEMPLATE_ID'] as const;

const signUp =
  'Make a key and a template at https://www.notifications.service.gov.uk and set both. Until then nobody can ask for e-mail';

const mend =
  'Make an e-mail template whose subject is ((subject)) and whose message is ((body)), and set its id';

/** Whether people can be told by e-mail. */
export async function checkEmails(variables: Variables, world: World): Promise<Finding[]> {
  if (names.every((name) => !variables[name]))
    return [
      warning(
        'No e-mail can be sent: GOV.UK Notify is not set up, and the outbox of a developer’s machine is not used in production',
        signUp,
      ),
    ];
  const faults = names.flatMap((name) => faultOf(name, variables) ?? []);
  if (faults.length > 0) return faults.map((fault) => wrong(fault, signUp));
  return [await checkTemplate(variables, world)];
}

async function checkTemplate(
  { NOTIFY_API_KEY: key = '', NOTIFY_TEMPLATE_ID: templateId = '' }: Variables,
  world: World,
): Promise<Finding> {
  try {
    const template = await world.templateOf({ key, templateId });
    return isOurs(template)
      ? ok('GOV.UK Notify takes the key and has the template. Nothing was sent')
      : wrong('The template in GOV.UK Notify has no room for what we write', mend);
  } catch (error) {
    const again = 'Check NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID, and that both are of one service';
    return wrong(`GOV.UK Notify did not show the template: ${why(error)}`, again);
  }
}

const isOurs = ({ type, subject, body }: Template): boolean =>
  type === 'email' && subject.includes('((subject))') && body.includes('((body))');

function why(error: unknown): string {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  const status = response && typeof response === 'object' && 'status' in response;
  return status ? `it answers ${String(response.status)}` : whySilent(error);
}
