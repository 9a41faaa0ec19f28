import * as z from 'zod';
import { readLake, type Lake } from '../../src/content/lake.ts';
import type { Variables } from '../env.ts';
import { asking } from './asking.ts';
import { counted, isWrong, ok, warning, wrong, type Finding } from './finding.ts';
import { checkCors, checkHidden, checkToken } from './sanity-access.ts';
import { answerTo, isSilence, type Answer, type World } from './world.ts';

/** The content: where it is, whether it can be read, and by whom. */
export async function checkSanity(variables: Variables, world: World): Promise<Finding[]> {
  const named = checkNames(variables);
  const lake = lakeOf(variables);
  if (!lake) return named;
  const { findings, silent } = await checkPublished(lake, world);
  if (silent) return [...named, ...findings];
  const access = await Promise.all([
    checkHidden(lake, world),
    checkToken(lake, variables, world),
    checkCors(lake, variables, world),
  ]);
  return [...named, ...findings, ...access.flat()];
}

/** Where the content is, if that is said as it should be. */
export const lakeOf = (variables: Variables): Lake | undefined =>
  checkNames(variables).some(isWrong) ? undefined : readLake(variables);

function checkNames(variables: Variables): Finding[] {
  const { SANITY_PROJECT_ID: project, SANITY_DATASET: dataset, SANITY_API_HOST: host } = variables;
  const shown = 'Copy the project’s id from https://www.sanity.io/manage';
  const findings: Finding[] = [];
  if (!project) findings.push(wrong('SANITY_PROJECT_ID is not set', shown));
  else if (project === 'local' || !/^[a-z0-9][a-z0-9-]*$/.test(project))
    findings.push(wrong('SANITY_PROJECT_ID is not the id of a project at Sanity', shown));
  if (dataset && !/^[~a-z0-9][-_a-z0-9]*$/.test(dataset))
    findings.push(wrong('SANITY_DATASET is not the name of a dataset', 'It is mostly: production'));
  if (host) findings.push(checkHost(host));
  return findings;
}

function checkHost(host: string): Finding {
  const mend = 'Unset it: it is for the local lake, which Netlify cannot reach';
  if (!URL.canParse(host)) return wrong('SANITY_API_HOST is not an address', mend);
  return warning(`SANITY_API_HOST is set: ${host} is asked, not Sanity`, mend);
}

const counts = /* groq */ `{
  "settings": count(*[_type == "settings" && _id == "settings"]),
  "consultations": count(*[_type == "consultation"]),
  "pages": count(*[_type == "page"])
}`;
const found = z.object({
  result: z.object({ settings: z.int(), consultations: z.int(), pages: z.int() }),
});
type Counts = z.infer<typeof found>['result'];

async function checkPublished(lake: Lake, world: World) {
  const answer = await answerTo(asking(lake, counts), world);
  if (!isSilence(answer)) return { findings: [readable(lake, answer)], silent: false };
  const finding = wrong(
    `Sanity did not answer: ${answer.why}`,
    'Check SANITY_PROJECT_ID and your connection, and run this again',
  );
  return { findings: [finding], silent: true };
}

function readable(lake: Lake, { status, body }: Answer): Finding {
  const { dataset, projectId } = lake;
  const open = `Run in studio: npx sanity datasets visibility set ${dataset} public`;
  if (status === 401 || status === 403)
    return wrong(`The dataset ${dataset} cannot be read without a token`, open);
  if (status === 404)
    return wrong(
      `Sanity knows no dataset ${dataset} in a project ${projectId}`,
      'Check SANITY_PROJECT_ID and SANITY_DATASET at https://www.sanity.io/manage',
    );
  const read = found.safeParse(body);
  if (status !== 200 || !read.success)
    return wrong(`Sanity answered ${status}, and not as it should`, 'Try again in a few minutes');
  return complete(lake, read.data.result);
}

function complete({ dataset }: Lake, { settings, consultations, pages }: Counts): Finding {
  const load = `npx sanity datasets import content/staffordshire.ndjson -d ${dataset}`;
  if (settings + consultations + pages === 0)
    return wrong(
      `Nothing can be read in the dataset ${dataset} without a token: it is empty or private`,
      `Run in studio: ${load}. If it has content, make it public: npx sanity datasets visibility set ${dataset} public`,
    );
  if (settings === 0)
    return wrong(
      'Settings are not published, and no page can be built',
      'Publish them in the Studio',
    );
  const holds = `The dataset ${dataset} is public and holds ${counted(consultations, 'consultation')}, ${counted(pages, 'page')} and settings`;
  if (consultations > 0) return ok(holds);
  return warning(holds, 'Publish a consultation in the Studio, when one is ready');
}
