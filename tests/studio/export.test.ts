import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { go } from '../support/officer.ts';
import { peopleWrite } from '../support/people-write.ts';
import { tool } from '../support/results-tool.ts';
import { readWorkbook } from '../support/workbook.ts';
import { wordsTool } from '../support/words-tool.ts';

const { desk, at, press, hear, show, problems } = wordsTool();
const written = 'copy-37';

beforeAll(() => peopleWrite(written, [{ missed: 'Buses to the moorlands', version: 'easy-read' }]));

describe('of files', () => {
  const addresses: string[] = [];
  let token = '';

  /** A file that the browser saves. */
  async function saved(name: string): Promise<{ name: string; path: string }> {
    const [download] = await Promise.all([desk.page.waitForEvent('download'), press(name)]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  it('an editor takes away answers and the codebook', async () => {
    desk.page.on('request', (request) => {
      addresses.push(request.url());
      token ||= request.headers().authorization?.replace('Bearer ', '') ?? '';
    });
    await show(written, 'export');
    const csv = await saved('Answers as CSV');
    expect(csv.name).toMatch(/^copy-37-submissions-\d{4}-\d\d-\d\d\.csv$/);
    const rows = await readFile(csv.path, 'utf8');
    expect(rows).toContain('easy-read');
    expect(rows).not.toContain('moorlands');
    await hear(`${csv.name} is ready`);
    expect(await problems()).toEqual([]);
    const [again] = await Promise.all([
      desk.page.waitForEvent('download'),
      at()
        .getByRole('link', { name: `Save ${csv.name} again` })
        .click(),
    ]);
    expect(await readFile(await again.path(), 'utf8')).toBe(rows);
    const { name, path } = await saved('Answers as Excel (.xlsx)');
    expect([name.slice(-5), [...(await readWorkbook(await readFile(path))).keys()]]).toEqual([
      '.xlsx',
      ['Submissions', 'Codebook'],
    ]);
    expect((await saved('Answers as JSON')).name).toMatch(/\.json$/);
    expect((await saved('Codebook as CSV')).name).toMatch(/^copy-37-codebook-.*\.csv$/);
  });

  it('with people’s words they say why', async () => {
    await at().getByLabel('As', { exact: true }).selectOption('csv');
    await press('Export with words');
    await hear('Enter why you need this, in 10 characters or more.');
    expect(await problems()).toEqual([]);
    await at().getByLabel('Why do you need it?').fill('For the report to cabinet');
    const { name, path } = await saved('Export with words');
    expect(name).toMatch(/^copy-37-submissions-with-words-/);
    const rows = await readFile(path, 'utf8');
    expect(rows).toContain('moorlands');
    await at().getByLabel('What', { exact: true }).selectOption('about-you');
    expect((await saved('Export with words')).name).toMatch(/^copy-37-about-you-/);
  });

  it('no address has the token in it', () => {
    expect(token.length).toBeGreaterThan(10);
    expect(addresses.filter((each) => each.includes('/export')).length).toBeGreaterThan(5);
    expect(addresses.filter((each) => each.includes('/staff/') && each.includes(token))).toEqual(
      [],
    );
  });

  it('is told where none can be made', async () => {
    await desk.page.route('**/export?*', (route) => route.abort());
    await press('Answers as CSV');
    await at()
      .getByRole('alert')
      .getByText('No file could be made. The site does not answer')
      .waitFor();
    expect(await problems()).toEqual([]);
    await desk.page.unroute('**/export?*');
  });
});

it('a viewer takes away answers without words, and is told whom to ask for the rest', async () => {
  const viewer = await desk.signIn('viewer');
  await go(viewer, `/results/${written}/words`);
  await viewer.getByText(/^Editors and administrators can read what people wrote/).waitFor();
  expect(await axeProblems(viewer, tool)).toEqual([]);
  await go(viewer, `/results/${written}/export`);
  await viewer.getByText(/^Editors and administrators can also export/).waitFor();
  expect(await viewer.getByRole('button', { name: 'Export with words' }).count()).toBe(0);
  const download = viewer.waitForEvent('download');
  await viewer.getByRole('button', { name: 'Answers as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  expect(await axeProblems(viewer, tool)).toEqual([]);
});
