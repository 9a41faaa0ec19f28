import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { clientOf, testLake } from '../support/lake.ts';

const seed = ['tests/fixtures/states.ndjson'];

/** The address of the only picture in the fixtures: 640 by 240 pixels. */
async function logo(): Promise<string> {
  const lake = await testLake({ seed });
  return clientOf(lake).fetch<string>('*[_type == "sanity.imageAsset"][0].url');
}

describe('an image of the lake', () => {
  it.each([
    ['', 'png', [640, 240]],
    ['?w=100', 'png', [100, 38]],
    ['?w=100&dpr=2', 'png', [200, 75]],
    ['?h=24&fm=webp&q=50', 'webp', [64, 24]],
    ['?w=50&h=50&fit=crop', 'png', [50, 50]],
    ['?w=100&fit=max', 'png', [100, 38]],
    ['?w=2000&fit=max', 'png', [640, 240]],
    ['?w=2000', 'png', [2000, 750]],
  ] as const)('asked for with “%s” is a %s of %j', async (asked, format, [width, height]) => {
    const answered = await fetch((await logo()) + asked);
    const found = await sharp(await answered.arrayBuffer()).metadata();
    expect(answered.headers.get('content-type')).toBe(`image/${format}`);
    expect(found).toMatchObject({ format, width, height });
  });

  it.each(['?w=2001', '?w=0', '?w=1&dpr=4', '?q=101', '?fm=exe', '?w=wide'])(
    'asked for with “%s” is refused',
    async (asked) => {
      expect((await fetch((await logo()) + asked)).status).toBe(400);
    },
  );

  it.each(['nothing.png', '..%2Fsnapshot.ndjson', '..%2F..%2Fetc%2Fpasswd'])(
    'is not found at %s',
    async (file) => {
      const address = await logo();
      expect((await fetch(address.replace(/[^/]+$/, file))).status).toBe(404);
    },
  );

  it('can run nothing in the browser', async () => {
    const { headers } = await fetch(await logo());
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
