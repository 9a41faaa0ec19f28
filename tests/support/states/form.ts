import { choose, press } from '../steps.ts';
import { checked, filledIn, opened, type State } from './state.ts';

/** The form and what follows it, all going well. */
export const form: State[] = [
  {
    name: 'form, filled in',
    status: 200,
    async reach(at, servers) {
      const response = await opened(at, servers);
      await filledIn(at);
      await at.locator('summary').click();
      return response;
    },
  },
  { name: 'check answers', status: 200, reach: (at, { site }) => checked(at, site) },
  {
    name: 'check answers, all but one skipped',
    status: 200,
    async reach(at, servers) {
      await opened(at, servers);
      await choose(at, ['feel-right', 'no']);
      return press(at, 'Continue');
    },
  },
  {
    name: 'form, to change an answer',
    status: 200,
    async reach(at, { site }) {
      await checked(at, site);
      return press(at, /^Change/);
    },
  },
  {
    name: 'received',
    status: 200,
    async reach(at, { site }) {
      await checked(at, site);
      return press(at, 'Send my answers');
    },
  },
];
