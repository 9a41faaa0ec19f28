import { inject, it } from 'vitest';
import pg from 'pg';
import { beforeAll, expect } from 'vitest';
import { newId } from '../support/submission.ts';
import { go } from '../support/officer.ts';
import { resultsTool } from '../support/results-tool.ts';

const { desk, at, problems } = resultsTool();
const slug = 'copy-22';

/** So many are on the list, of whom nobody can be reached. */
async function subscribed(people: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: inject('databaseUrl') });
  for (let index = 0; index < people; index += 1) {
    const id = newId();
    await pool.query(`insert into mail.subscription values ($1, $2, $3, $3, 'gone')`, [
      ...[slug, id, Buffer.from(id)],
    ]);
    await pool.query(`insert into mail.consent values ($1, $2, 'updates', now())`, [slug, id]);
    await pool.query(
      `insert into mail.mail values ($2, $1, 'confirm', $2, 'failed', 'address', now())`,
      [slug, id],
    );
  }
  await pool.end();
}

beforeAll(() => subscribed(12));

it('an editor sees how many want e-mail, and what was not sent and why', async () => {
  await go(desk.page, `/results/${slug}/mail`);
  await at().getByText('Nothing is sent: the e-mails are kept in its outbox').waitFor();
  const row = (name: RegExp) => at().getByRole('row', { name });
  expect(await row(/^News, results and the outcome/).innerText()).toMatch(/about 10$/);
  expect(await row(/^A reminder 7 days before it closes/).innerText()).toMatch(/nobody$/);
  expect(await row(/^Links to confirm an address/).innerText()).toMatch(/about 10$/);
  expect(await row(/^It has closed/).innerText()).toMatch(/11:59pm|midnight|12am/);
  await at()
    .getByText(/not sent, because GOV\.UK Notify says that the address cannot be one\./)
    .waitFor();
  await at().getByRole('button', { name: 'Look again' }).click();
  await row(/^News, results and the outcome/).waitFor();
  expect(await problems()).toEqual([]);
});
