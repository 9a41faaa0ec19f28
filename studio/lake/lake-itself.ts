import type { Person } from './people.ts';

/** Who does what nobody does: publishes a release that is due, or fills an empty lake. */
export const lakeItself: Person = {
  id: '<system>',
  name: 'The lake',
  email: '',
  role: 'administrator',
};
