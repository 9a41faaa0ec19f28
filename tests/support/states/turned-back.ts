import type { Page } from 'playwright-core';
import { choose, press, setValue } from '../steps.ts';
import { checked, filledIn, opened, picked, three, type State } from './state.ts';

/** A form to which `spoil` has been done before Continue was pressed. */
const spoilt = (name: string, spoil: (at: Page) => Promise<unknown>): State => ({
  name: `422, ${name}`,
  status: 422,
  async reach(at, servers) {
    await opened(at, servers);
    await spoil(at);
    return press(at, 'Continue');
  },
});

const offered = 'input[name="_offer"]';

/** The form as it comes back, with something to mend. */
export const turnedBack: State[] = [
  spoilt('nothing answered', async () => undefined),
  spoilt('too many challenges', (at) => choose(at, ...three, ...picked('being-heard'))),
  spoilt('most not among chosen', async (at) => {
    await filledIn(at);
    await choose(at, ['work-on-first_most', 'being-heard']);
  }),
  spoilt('text too long', (at) => at.locator('#missed').fill('word '.repeat(1001))),
  spoilt('unknown option', async (at) => {
    await setValue(at, 'input[name="feel-right"]', 'made-up');
    await choose(at, ['feel-right', 'made-up']);
  }),
  spoilt('two things to mend', async (at) => {
    await choose(at, ['work-on-first', 'none-of-these'], ['work-on-first', 'transitions']);
    await at.locator('#missed').fill('word '.repeat(1001));
  }),
  spoilt('questions changed', async (at) => {
    const offer = (await at.locator(offered).getAttribute('value')) ?? '';
    await setValue(at, offered, offer.replace('.being-heard', '.school-meals'));
    await filledIn(at);
  }),
  {
    name: '422, not our token',
    status: 422,
    async reach(at, { site }) {
      await checked(at, site);
      await setValue(at, 'input[name="_token"]', 'made-up');
      return press(at, 'Send my answers');
    },
  },
];
