import { expect, inject, it } from 'vitest';
import { completePreview } from '../support/doctor.ts';
import { doctor, linesOf } from '../support/doctor-command.ts';
import { previewUrl } from '../support/preview.ts';

const { studio, other } = inject('framing');
const lookAt = (frame: string) =>
  doctor(
    {
      ...completePreview,
      SANITY_API_HOST: inject('previewLake'),
      SANITY_TOKEN: 'viewer',
      STUDIO_URL: frame,
    },
    previewUrl,
  );

it('npm run doctor finds the served preview closed to strangers, and open to its Studio', async () => {
  const { said } = await lookAt(studio);
  expect(linesOf('wrong', said)).toEqual(['STUDIO_URL does not begin with https://']);
  expect(linesOf('ok', said)).toEqual(
    expect.arrayContaining([
      'SANITY_TOKEN may read drafts and write nothing',
      'The preview shows nothing to strangers',
      `The Studio at ${studio} may show it, and nobody else`,
    ]),
  );
});

it('npm run doctor finds that another Studio may not show the served preview', async () => {
  const { said } = await lookAt(other);
  expect(linesOf('wrong', said)).toContain(`The Studio at ${other} may not show the preview`);
});
