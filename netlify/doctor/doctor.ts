import type { Variables } from '../env.ts';
import { checkDatabase } from './database.ts';
import { checkEmails } from './emails.ts';
import { warning, wrong, type Finding, type Part } from './finding.ts';
import { checkPreview } from './preview.ts';
import { checkSanity } from './sanity.ts';
import { checkBuildHook, checkSecrets, checkStudio, checkTextKeys } from './secrets.ts';
import { checkSite } from './site.ts';
import type { World } from './world.ts';

/** How a site of ours is set up: its variables and, once there is one, its address. */
export interface SetUp {
  variables: Variables;
  address: string | undefined;
}

/** What is right and what is wrong with it, of the public site or, by its variables, of the preview. */
export const diagnose = (setUp: SetUp, world: World): Promise<Part[]> =>
  setUp.variables.PUBLIC_PREVIEW === '1' ? ofPreview(setUp, world) : ofSite(setUp, world);

async function ofSite({ variables, address }: SetUp, world: World): Promise<Part[]> {
  const secrets = checkSecrets(variables, [
    'CHECKBACK_SECRET',
    'SANITY_WEBHOOK_SECRET',
    'SANITY_WEBHOOK_SECRET_OLD',
  ]);
  const addresses = [checkTextKeys(variables), checkBuildHook(variables), checkStudio(variables)];
  const [sanity, database, emails, site] = await Promise.all([
    checkSanity(variables, world),
    checkDatabase(variables, world),
    checkEmails(variables, world),
    atAddress(address, (origin) => checkSite(variables, origin, world)),
  ]);
  return [
    { title: 'Secrets and addresses', findings: [...secrets, ...addresses] },
    { title: 'Sanity', findings: sanity },
    { title: 'The database', findings: database },
    { title: 'E-mail', findings: emails },
    { title: 'The site on the web', findings: site },
  ];
}

async function ofPreview({ variables, address }: SetUp, world: World): Promise<Part[]> {
  const secrets = checkSecrets(variables, ['CHECKBACK_SECRET']);
  const [sanity, preview] = await Promise.all([
    checkSanity(variables, world),
    atAddress(address, (origin) => checkPreview(variables, origin, world)),
  ]);
  return [
    { title: 'Secrets and addresses', findings: [...secrets, checkStudio(variables)] },
    { title: 'Sanity', findings: sanity },
    { title: 'The preview on the web', findings: preview },
  ];
}

async function atAddress(
  address: string | undefined,
  check: (origin: string) => Promise<Finding[]>,
): Promise<Finding[]> {
  const give = 'Give its address: npm run doctor -- https://consult.example.gov.uk';
  if (!address) return [warning('It was not looked at', give)];
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol)
    ? check(url.origin)
    : [wrong('What was given is not an address', give)];
}
