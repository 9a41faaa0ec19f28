import type { Person, Role } from '../../studio/lake/people.ts';

const roles: Role[] = ['administrator', 'editor', 'contributor', 'viewer'];

/** Who may sign in on this machine: one for each role, to see the Studio as each does. */
export const localPeople: Person[] = roles.map((role) => ({
  id: `local-${role}`,
  name: `Local ${role}`,
  email: `${role}@example.gov.uk`,
  role,
}));

/** As whom the preview reads drafts: it may not write. */
export const previewReader: Person = {
  id: 'local-preview',
  name: 'The preview',
  email: 'preview@example.gov.uk',
  role: 'viewer',
};
