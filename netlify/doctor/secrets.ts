import { faultOf } from '../env-shapes.ts';
import type { Variables } from '../env.ts';
import { readTextKeys } from '../text-keys.ts';
import { ok, warning, wrong, type Finding } from './finding.ts';

type Secret = 'CHECKBACK_SECRET' | 'SANITY_WEBHOOK_SECRET' | 'SANITY_WEBHOOK_SECRET_OLD';

const makeOne =
  "Make one with: node -p \"require('crypto').randomBytes(32).toString('base64url')\"";

/** The secrets of one of our sites, and that its clock is the real one. */
export function checkSecrets(variables: Variables, names: Secret[]): Finding[] {
  const given = names.filter((name) => variables[name] || !isOptional(name));
  return [
    ...given.map((name) => checkSecret(name, variables)),
    ...checkDiffer(names, variables),
    checkClock(variables),
  ];
}

const isOptional = (name: Secret): boolean => name === 'SANITY_WEBHOOK_SECRET_OLD';

function checkSecret(name: Secret, variables: Variables): Finding {
  const fault = faultOf(name, variables);
  if (fault) return wrong(fault, makeOne);
  if (!isOptional(name)) return ok(`${name} is long enough`);
  return warning(
    `${name} is set, so what was signed with the old secret is still taken`,
    'Unset it as soon as the webhook in Sanity has the new secret',
  );
}

/** One that leaks must not open what another guards. */
function checkDiffer(names: Secret[], variables: Variables): Finding[] {
  const values = names.flatMap((name) => variables[name] || []);
  if (new Set(values).size === values.length) return [];
  return [wrong(`${names.join(' and ')} must differ from each other`, makeOne)];
}

function checkClock({ CHECKBACK_NOW: now }: Variables): Finding {
  if (!now) return ok('The clock is the real one');
  return wrong('CHECKBACK_NOW is set, and the site refuses to start with it', 'Unset it');
}

const makeKey =
  "Make one with: node -p \"'a:' + require('crypto').randomBytes(32).toString('base64')\"";

/** The keys for what people write in their own words. */
export function checkTextKeys(variables: Variables): Finding {
  const fault = faultOf('CHECKBACK_TEXT_KEYS', variables);
  if (fault) return wrong(fault, makeKey);
  const { size } = readTextKeys(variables.CHECKBACK_TEXT_KEYS!)!;
  if (size === 1) return ok('CHECKBACK_TEXT_KEYS has the key that seals people’s words');
  return warning(
    `CHECKBACK_TEXT_KEYS has ${size} keys, of which the first seals`,
    'Run npm run reseal with them, then take the others away',
  );
}

/** Where builds are asked for. It is not called: that would start one. */
export function checkBuildHook(variables: Variables): Finding {
  const mend =
    'Make one in Netlify: Project configuration, Build & deploy, Build hooks. Copy its address';
  const fault = faultOf('BUILD_HOOK_URL', variables);
  if (fault) return wrong(fault, mend);
  const isHook = /^https:\/\/api\.netlify\.com\/build_hooks\/[\w-]+(\?\S*)?$/;
  if (isHook.test(variables.BUILD_HOOK_URL ?? ''))
    return ok('BUILD_HOOK_URL looks like a build hook. It was not called: that starts a build');
  return wrong('BUILD_HOOK_URL is not https://api.netlify.com/build_hooks/ and an id', mend);
}

export function checkStudio(variables: Variables): Finding {
  const mend = 'Set it to the address of the Studio, such as https://yours.sanity.studio';
  const fault = faultOf('STUDIO_URL', variables);
  if (fault) return wrong(fault, mend);
  const { protocol, origin, href } = new URL(variables.STUDIO_URL!);
  if (protocol !== 'https:') return wrong('STUDIO_URL does not begin with https://', mend);
  if (href === `${origin}/`) return ok(`The Studio is at ${origin}`);
  return warning(
    `STUDIO_URL has more than an origin: only ${origin} counts`,
    `Set it to ${origin}`,
  );
}

/** The Studio’s origin, if there is one. */
export const studioOf = (variables: Variables): string | undefined =>
  faultOf('STUDIO_URL', variables) ? undefined : new URL(variables.STUDIO_URL!).origin;
