import { it } from 'vitest';
import { untilLive } from '../support/live.ts';
import { deskOf, openDocument, pressByKey, publish } from '../support/officer.ts';

const urdu = { type: 'audienceVersion', id: 'version-send-priorities-urdu' };
const page = '/consultations/send-priorities/ur/';

const desk = deskOf('editor');

it('an editor sees what a version lacks and what is out of date, and mends both by keyboard', async () => {
  const officer = desk.page;
  await openDocument(officer, urdu);
  const words = officer.getByTestId('words');
  await words.getByText(/^\d+ missing, 1 out of date$/).waitFor();

  const old = officer.getByTestId('words-challenges.communication');
  await old.getByText('They were “Services and families do not talk to each other”').waitFor();
  await pressByKey(old.getByRole('button', { name: /are still right$/ }));
  await words.getByText(/^\d+ missing$/).waitFor();

  const missing = officer.getByTestId('words-challenges.staff-training');
  await missing.getByText('People see the standard words here').waitFor();
  await pressByKey(missing.getByRole('button', { name: /in other words$/ }));
  await missing.getByRole('textbox').first().fill('عملے کو مزید تربیت چاہیے');
  await missing.getByRole('textbox').first().blur();
  await missing.getByText('People see the standard words here').waitFor({ state: 'detached' });
  await publish(officer);
  await untilLive(page, 'عملے کو مزید تربیت چاہیے');
});
