import type { Variables } from '../env.ts';
import { ok, wrong, type Finding } from './finding.ts';
import { studioOf } from './secrets.ts';
import { answerTo, isSilence, type World } from './world.ts';

/** The preview as it is on the web: nothing for strangers, and a frame for the Studio alone. */
export async function checkPreview(
  variables: Variables,
  origin: string,
  world: World,
): Promise<Finding[]> {
  const answer = await answerTo(new Request(`${origin}/`), world);
  const deploy = 'Set the variables of this list in Netlify for functions, and deploy again';
  if (isSilence(answer)) return [wrong(`${origin} did not answer: ${answer.why}`, deploy)];
  const { status, headers } = answer;
  if (status === 500) return [wrong('The preview says that it is out of order', deploy)];
  const isHidden = status === 404 && /noindex/.test(headers.get('x-robots-tag') ?? '');
  if (!isHidden)
    return [
      wrong(
        `${origin} answers strangers with ${status}, so it is not the preview`,
        'Give the preview’s address, and build it with PUBLIC_PREVIEW=1',
      ),
    ];
  return [ok('The preview shows nothing to strangers'), checkFrame(headers, studioOf(variables))];
}

function checkFrame(headers: Headers, studio: string | undefined): Finding {
  const policy = headers.get('content-security-policy') ?? '';
  const [, framer] = /frame-ancestors ([^;]+)/.exec(policy) ?? [];
  if (studio && framer === studio)
    return ok(`The Studio at ${studio} may show it, and nobody else`);
  return wrong(
    `The Studio at ${studio ?? 'STUDIO_URL'} may not show the preview`,
    'Set STUDIO_URL of the preview in Netlify to the origin of the Studio, and deploy again',
  );
}
