import { expect, it } from 'vitest';
import { live, liveText, untilLive } from '../support/live.ts';
import {
  field,
  openDocument,
  openGroup,
  publishButton,
  publishConsultation,
  send,
  deskOf,
  textbox,
} from '../support/officer.ts';

const page = '/consultations/send-priorities/';
const deadline = '11:59pm on Friday 15 August 2025';

const desk = deskOf('editor');

it('an editor moves the closing date, and is told what is wrong until it is right', async () => {
  const officer = desk.page;
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
  const pressed = await publishConsultation(officer, note);
  await untilLive(page, `Closing date: <strong>${deadline}`);
  const seconds = (performance.now() - pressed) / 1000;
  console.log(`From the press of Publish to live, of 104 consultations: ${seconds.toFixed(1)} s`);

  const text = await liveText(page);
  expect(text).toContain(note);
  expect(text).toContain('Extended');
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
});
