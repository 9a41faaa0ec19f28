import * as z from 'zod';
import { lakeUrl, type Lake } from '../../src/content/lake.ts';
import type { Variables } from '../env.ts';
import { asking } from './asking.ts';
import { counted, ok, warning, wrong, type Finding } from './finding.ts';
import { studioOf } from './secrets.ts';
import { answerTo, isSilence, type Answer, type Silence, type World } from './world.ts';

const hidden = /* groq */ `count(*[!(_id in path("*"))])`; // a dot in the id: drafts, versions, preview links
const number = z.object({ result: z.int() });

/** That drafts and preview links, whose ids have a dot, are for those who have a token. */
export async function checkHidden(lake: Lake, world: World): Promise<Finding[]> {
  const seen = await answerTo(asking(lake, hidden, { perspective: 'raw' }), world);
  if (isSilence(seen)) return [unasked('whether drafts are private', seen)];
  const isRefused = seen.status === 401 || seen.status === 403;
  const count = isRefused ? 0 : number.safeParse(seen.body).data?.result;
  if (count === undefined) return [unasked('whether drafts are private', seen)];
  if (count === 0) return [ok('Drafts and preview links cannot be read without a token')];
  return [
    wrong(
      `Anybody can read ${counted(count, 'document')} that must be private: drafts, releases or preview links`,
      'Remove the access rule that opens them: https://www.sanity.io/manage, Access',
    ),
  ];
}

const unasked = (what: string, answer: Answer | Silence): Finding =>
  warning(
    `Sanity did not say ${what}: ${isSilence(answer) ? answer.why : `it answered ${answer.status}`}`,
    'Run this again in a few minutes',
  );

const profile = z.object({
  role: z.string().nullish(),
  roles: z.array(z.object({ name: z.string() })).nullish(),
});

const makeToken =
  'Run in studio: npx sanity tokens add Preview --role viewer. Set SANITY_TOKEN to it, and delete the other';

/** Only the preview shows drafts, and it never writes. */
export async function checkToken(
  lake: Lake,
  variables: Variables,
  world: World,
): Promise<Finding[]> {
  const isPreview = variables.PUBLIC_PREVIEW === '1';
  if (!lake.token)
    return isPreview ? [wrong('SANITY_TOKEN is not set, so no draft can be shown', makeToken)] : [];
  const headers = { authorization: `Bearer ${lake.token}` };
  const answer = await answerTo(new Request(`${lakeUrl(lake)}/users/me`, { headers }), world);
  const allowed = whatItMay(answer);
  if (isPreview || allowed.level === 'wrong') return [allowed];
  return [
    warning(
      'SANITY_TOKEN is set, and the public site needs none: it shows what is published',
      'Unset it here. The preview site is the one that needs it',
    ),
  ];
}

function whatItMay(answer: Answer | Silence): Finding {
  if (isSilence(answer)) return unasked('what SANITY_TOKEN may do', answer);
  if (answer.status === 401 || answer.status === 403)
    return wrong('Sanity does not know the token in SANITY_TOKEN for this project', makeToken);
  const read = profile.safeParse(answer.body);
  if (answer.status !== 200 || !read.success) return unasked('what SANITY_TOKEN may do', answer);
  return byRole([read.data.role ?? [], (read.data.roles ?? []).map(({ name }) => name)].flat(2));
}

const writers = ['administrator', 'developer', 'editor', 'contributor', 'write', 'deploy-studio'];

function byRole(roles: string[]): Finding {
  const writer = writers.find((role) => roles.includes(role));
  if (writer)
    return wrong(`SANITY_TOKEN is of role ${writer}: it may do more than read`, makeToken);
  if (roles.includes('viewer')) return ok('SANITY_TOKEN may read drafts and write nothing');
  return warning(
    `SANITY_TOKEN is of role ${roles.join(', ') || 'none'}, of which we cannot tell what it may do`,
    'Make sure that it may read all documents and write none, or use one of role viewer',
  );
}

const cors = z.object({ result: z.object({ allowed: z.boolean(), withCredentials: z.boolean() }) });

/** Sanity tells everybody whether it lets a Studio of that origin in. */
export async function checkCors(
  lake: Lake,
  variables: Variables,
  world: World,
): Promise<Finding[]> {
  const origin = studioOf(variables);
  if (!origin) return [];
  const request = new Request(`${lakeUrl(lake)}/check/cors`, { headers: { origin } });
  const answer = await answerTo(request, world);
  const read = isSilence(answer) ? undefined : cors.safeParse(answer.body);
  if (!read?.success) return [unasked(`whether it lets ${origin} in`, answer)];
  const { allowed, withCredentials } = read.data.result;
  if (allowed && withCredentials) return [ok(`Sanity lets the Studio at ${origin} in`)];
  const what = allowed ? 'but without credentials' : 'and nobody can sign in to it';
  return [
    wrong(
      `Sanity ${allowed ? 'lets' : 'does not let'} the Studio at ${origin} in, ${what}`,
      `Run in studio: npx sanity cors add ${origin} --credentials`,
    ),
  ];
}
