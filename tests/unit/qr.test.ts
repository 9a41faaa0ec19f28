import { expect, it } from 'vitest';
import { qrOutline } from '../../src/components/qr.ts';
import { readQr } from '../support/qr.ts';

const PX = 6; // of a module

/** What a phone would read. */
async function read({ size, path }: { size: number; path: string }): Promise<string | undefined> {
  const square = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/>`;
  const side = size * PX;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}">${square}</svg>`;
  return readQr(Buffer.from(svg));
}

it.each([
  'https://consult.example.gov.uk/consultations/send-priorities/',
  `https://consult.example.gov.uk/consultations/${'a-long-name-'.repeat(8)}/`,
  'http://localhost:8888/consultations/bins/',
])('a code of %s is read as that address', async (address) => {
  expect(await read(qrOutline(address))).toBe(address);
});

it('a code of something else is read as something else', async () => {
  const { size, path } = qrOutline('https://consult.example.gov.uk/a/');
  expect(await read({ size, path: path.slice(0, path.length / 2) })).not.toBe(
    'https://consult.example.gov.uk/a/',
  );
});
