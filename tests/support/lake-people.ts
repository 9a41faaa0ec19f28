import type { Pass, Role } from '../../studio/lake/people.ts';

/** Somebody of each role, whose token is the name of the role. */
export const passOf = (role: Role): Pass => ({
  token: role,
  person: { id: `p-${role}`, name: `The ${role}`, email: `${role}@example.gov.uk`, role },
});

export const officer: Pass = { ...passOf('editor'), token: 'officer' };
