import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { live, liveText, untilLive } from '../support/live.ts';
import {
  field,
  openDocument,
  openGroup,
  publishButton,
  publishConsultation,
  send,
  signIn,
  textbox,
} from '../support/officer.ts';

const page = '/consultations/send-priorities/';
const deadline = '11:59pm on Friday 15 August 2025';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('an editor moves the closing date, and is told what is wrong until it is right', async () => {
  const officer = await signIn(browser, 'editor');
  await openDocument(officer, send);
  await openGroup(officer, 'Dates');
  const closesOn = textbox(officer, 'closesOn');

  await closesOn.fill('2025-07-01');
  await closesOn.blur();
  await field(officer, 'closesOn').getByTestId('input-validation-icon-error').hover();
  await officer
    .getByText(/closes before it opens: set a closing date after/)
    .first()
    .waitFor();
  expect(await publishButton(officer).isDisabled()).toBe(true);

  await closesOn.fill('2025-08-15');
  await closesOn.blur();
  const note = 'We have given you another week, because schools asked for it.';
  await publishConsultation(officer, note);
  const pressed = performance.now();
  await untilLive(page, `Closing date: <strong>${deadline}`);
  const seconds = (performance.now() - pressed) / 1000;
  console.log(`From the press of Publish to live, of 104 consultations: ${seconds.toFixed(1)} s`);

  const text = await liveText(page);
  expect(text).toContain(note);
  expect(text).toContain('Extended');
  expect(text).toContain(`Monday 21 July 2025 to ${deadline}`); // under its stage
  expect(await liveText(`${page}respond/`)).toContain(deadline);
  const html = await live(page);
  expect(html).toContain(encodeURIComponent(`Closing date: ${deadline}`)); // where it is shared
  expect(html).toMatch(new RegExp(`<meta property="og:description" content="[^"]*${deadline}`));
  expect(html).not.toMatch(/Closing date: (<strong>)?11:59pm on Friday 8 August 2025/);
  expect(await liveText('/consultations/')).toContain(deadline);
  await officer
    .getByText(/Live at \d+:\d\d[ap]m/)
    .first()
    .waitFor();
  await officer.context().close();
});
