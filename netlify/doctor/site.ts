import * as z from 'zod';
import { markOf } from '../../src/content/mark.ts';
import { documentsQuery } from '../../src/content/queries.ts';
import { foundDocuments } from '../../src/content/revisions.ts';
import type { Variables } from '../env.ts';
import { asking } from './asking.ts';
import { ok, warning, wrong, type Finding } from './finding.ts';
import { lakeOf } from './sanity.ts';
import { studioOf } from './secrets.ts';
import { answerTo, isSilence, type Answer, type World } from './world.ts';

/** The public site as it is on the web: what it is made of, and whom it refuses. */
export async function checkSite(
  variables: Variables,
  origin: string,
  world: World,
): Promise<Finding[]> {
  const answer = await answerTo(new Request(`${origin}/revision.json`), world);
  if (isSilence(answer))
    return [
      wrong(`${origin} did not answer: ${answer.why}`, 'Check the address, and its last deploy'),
    ];
  return Promise.all([
    checkRevision(answer, variables, world),
    checkWebhook(origin, world),
    checkStaff(variables, origin, world),
  ]);
}

const revision = z.object({ mark: z.string() });

async function checkRevision(
  { status, headers, body }: Answer,
  variables: Variables,
  world: World,
): Promise<Finding> {
  const deploy = 'Look at the last deploy in Netlify, and give the site’s own address';
  const elsewhere = headers.get('location');
  if (elsewhere)
    return wrong(`The site sends us on to ${new URL(elsewhere, 'http://x').host}`, deploy);
  const read = revision.safeParse(body);
  if (status !== 200 || !read.success)
    return wrong(`/revision.json answers ${status}, and not with what is live`, deploy);
  const published = await publishedMark(variables, world);
  if (published === undefined) return ok('/revision.json says what is live');
  if (published === read.data.mark) return ok('What is live is what is published in Sanity');
  return warning(
    'What is live is not what is published in this project and dataset',
    'If something was published just now, wait five minutes. Else compare SANITY_PROJECT_ID and SANITY_DATASET with those in Netlify, and look at its last build',
  );
}

const found = z.object({ result: foundDocuments });

async function publishedMark(variables: Variables, world: World): Promise<string | undefined> {
  const lake = lakeOf(variables);
  const answer = lake && (await answerTo(asking(lake, documentsQuery), world));
  if (!answer || isSilence(answer)) return undefined;
  const read = found.safeParse(answer.body);
  return read.success ? markOf(read.data.result) : undefined;
}

/** What nobody signed must start no build. */
async function checkWebhook(origin: string, world: World): Promise<Finding> {
  const headers = { 'content-type': 'application/json' };
  const request = new Request(`${origin}/publish`, { method: 'POST', headers, body: '{}' });
  const answer = await answerTo(request, world);
  if (!isSilence(answer) && [401, 403].includes(answer.status))
    return ok('/publish refuses a webhook that is not signed');
  return refusedOtherwise('/publish', answer);
}

async function checkStaff(variables: Variables, site: string, world: World): Promise<Finding> {
  const origin = studioOf(variables);
  const request = new Request(`${site}/staff/publishing`, { headers: origin ? { origin } : {} });
  const answer = await answerTo(request, world);
  if (isSilence(answer)) return refusedOtherwise('/staff/publishing', answer);
  if (answer.status === 401) return ok('/staff/publishing asks who is there');
  if (answer.status !== 403) return refusedOtherwise('/staff/publishing', answer);
  return wrong(
    `/staff/publishing does not let the Studio at ${origin} ask`,
    'Set STUDIO_URL in Netlify to the origin of the Studio, and deploy again',
  );
}

function refusedOtherwise(path: string, answer: Answer | { why: string }): Finding {
  const variables = 'Set the variables of this list in Netlify for functions, and deploy again';
  if (isSilence(answer)) return wrong(`${path} did not answer: ${answer.why}`, variables);
  const { status } = answer;
  if (status === 503) return wrong(`${path} says that something is not set up`, variables);
  if (status === 404) return wrong(`${path} is not there`, 'Deploy the functions with the site');
  if (status < 300)
    return wrong(`${path} answers strangers`, 'Deploy this version of the site again');
  return wrong(`${path} answers ${status} where it should refuse with 401`, variables);
}
