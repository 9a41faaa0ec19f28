import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkTo, untilSent } from '../support/outbox.ts';
import { filesIn } from '../support/scan.ts';
import { wholeSite } from '../support/whole-site.ts';

const site = await wholeSite();

const id = 'consultation-send-priorities';
const address = '/consultations/send-priorities/';
const patient = { timeout: 90_000, interval: 100 };

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Every file of what is live, by its name: pages, images, functions and what these read. */
async function live(): Promise<Record<string, string>> {
  const files = await filesIn(site.root);
  return Object.fromEntries([...files].map(([name, bytes]) => [name, hash(bytes)]));
}

/** The same as it is answered, headers and all. */
async function answered(): Promise<Record<string, string>> {
  const files = [...(await filesIn(join(site.root, 'dist'))).keys()];
  const said: Record<string, string> = {};
  for (const file of files) {
    const response = await fetch(`${site.url}/${file}`);
    const headers = [...response.headers].filter(([name]) => name !== 'date');
    said[file] =
      `${response.status} ${hash(Buffer.from(await response.arrayBuffer()))} ${headers.join()}`;
  }
  return said;
}

const page = async (): Promise<string> => (await fetch(site.url + address)).text();

const isIdle = () => site.status().then(({ asked }) => asked === null);

it('a document that breaks the build leaves what is live as it is, and the officer reads which field', async () => {
  await expect.poll(isIdle, patient).toBe(true);
  const before = { files: await live(), said: await answered(), status: await site.status() };
  expect(Object.keys(before.files).length).toBeGreaterThan(20);
  expect(before.status.failed).toBeNull();

  await site.officer.patch(id).unset(['closesOn']).commit();
  await expect
    .poll(async () => (await site.status()).failed, patient)
    .toMatchObject({
      document: { id, type: 'consultation', title: 'SEND and Alternative Provision priorities' },
      field: 'Closes on',
      message: '“Closes on” is missing. The site stays as it was.',
    });
  expect((await site.status()).live).toEqual(before.status.live);
  expect({ files: await live(), said: await answered() }).toEqual({
    files: before.files,
    said: before.said,
  });

  await site.officer.patch(id).set({ closesOn: '2025-08-15' }).commit();
  await expect.poll(page, patient).toContain('15 August 2025');
  await expect.poll(isIdle, patient).toBe(true);
  const after = await site.status();
  expect(after.failed).toBeNull();
  expect(after.live.mark).not.toBe(before.status.live.mark);
  expect(await live()).not.toEqual(before.files);
});

/** Publishes a new summary, and 99 organisations that no page names: 100 webhooks. */
function publishHundred(edition: number): Promise<unknown> {
  const transaction = site.officer.transaction();
  transaction.patch(id, (patch) => patch.set({ summary: `Edition ${edition} of it.` }));
  for (let n = 1; n < 100; n += 1)
    transaction.create({ _id: `organisation-${edition}-${n}`, _type: 'organisation' });
  return transaction.commit({ visibility: 'async' });
}

interface Arrived {
  webhooks: number; // each is remembered by its key and by its signature
  seconds: number; // from the first to the last
}

async function arrived(): Promise<Arrived> {
  const { rows } = await site.pool.query<Arrived>(
    `select count(*)::int / 2 as webhooks,
            extract(epoch from max(seen_at) - min(seen_at))::float8 as seconds
     from publishing.delivery`,
  );
  return rows[0]!;
}

it('1,000 webhooks in 10 seconds make at most two builds, and the last edition is live', async () => {
  await site.pool.query('truncate publishing.build, publishing.delivery');
  for (let edition = 1; edition <= 10; edition += 1) {
    await publishHundred(edition);
    await expect.poll(async () => (await arrived()).webhooks, patient).toBe(edition * 100);
  }
  await expect.poll(page, patient).toContain('Edition 10 of it.');
  await expect.poll(isIdle, patient).toBe(true);
  const { rowCount: builds } = await site.pool.query('select from publishing.build');
  // Between two builds are twelve seconds, so that a slow machine, on which they take longer, may make more.
  const { seconds } = await arrived();
  expect(builds).toBeLessThanOrEqual(1 + Math.ceil(seconds / 12));
});

it('who is on the list gets one e-mail about an update as soon as it is live, however often it is built', async () => {
  const reader = 'live@example.com';
  const form = new URLSearchParams({ email: reader, kinds: 'updates' });
  await fetch(`${site.url}${address}emails/`, { method: 'POST', body: form });
  const confirm = linkTo(await untilSent(site.url, reader));
  expect(
    await (await fetch(confirm, { method: 'POST', body: new URLSearchParams() })).text(),
  ).toContain('You are on the list');

  const body = [
    { _type: 'block', _key: 'a', children: [{ _type: 'span', _key: 'b', text: 'Now.' }] },
  ];
  const consultation = { _type: 'reference', _ref: id };
  const update = { _type: 'update', title: 'A new helpline', publishedOn: '2025-07-21' };
  await site.officer.create({ ...update, _id: 'update-helpline', consultation, body });
  const email = await untilSent(site.url, reader, 2);
  expect(email).toContain('A new helpline: SEND and Alternative Provision priorities');

  await site.officer.patch('update-helpline').set({ title: 'Our new helpline' }).commit();
  await expect
    .poll(async () => (await fetch(`${site.url}${address}updates/`)).text(), patient)
    .toContain('Our new helpline');
  await expect.poll(isIdle, patient).toBe(true);
  const again = await untilSent(site.url, 'live@example.com', 2);
  expect(again).toBe(email);
});
