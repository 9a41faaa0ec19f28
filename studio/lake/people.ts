import { layerOf } from './document.ts';
import { notPermitted, type Problem } from './problem.ts';
import type { Workspace } from './workspace.ts';

export type Role = 'administrator' | 'editor' | 'contributor' | 'viewer';

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** Whoever brings the token is the person. */
export interface Pass {
  token: string;
  person: Person;
}

const all = '_id in path("**")';
const drafts = '_id in path("drafts.**")';

/** What each role may do, for the Studio: GROQ filters that it applies to each document. */
export const grants: Record<Role, { filter: string; permissions: string[] }[]> = {
  administrator: [
    {
      filter: all,
      permissions: ['read', 'create', 'update', 'manage', 'history', 'editHistory'],
    },
  ],
  editor: [{ filter: all, permissions: ['read', 'create', 'update', 'history'] }],
  contributor: [
    { filter: all, permissions: ['read', 'history'] },
    { filter: drafts, permissions: ['read', 'create', 'update', 'history'] },
  ],
  viewer: [{ filter: all, permissions: ['read'] }],
};

/** The same once more, on whatever a person is about to write. */
export function forbidden(role: Role, workspace: Workspace): Problem | undefined {
  if (role === 'administrator' || role === 'editor') return undefined;
  if (role === 'viewer') return notPermitted('update');
  const outside = [...workspace.after.keys()].find((id) => !isForContributors(workspace, id));
  if (outside === undefined) return undefined;
  return notPermitted(workspace.before.has(outside) ? 'update' : 'create');
}

/** Drafts, and a new picture or file, which nobody sees until something that is published shows it. */
function isForContributors({ before, after }: Workspace, id: string): boolean {
  const isAsset = /^sanity\.(?:image|file)Asset$/.test(after.get(id)?._type ?? '');
  return layerOf(id) === 'drafts' || (isAsset && !before.has(id));
}

/** “Editor”. */
export const titleOf = (role: Role): string => role[0]!.toUpperCase() + role.slice(1);

/** A person in the shape in which the Studio asks for them. */
export function profileOf({ id, name, email, role }: Person) {
  const roles = [{ name: role, title: titleOf(role) }];
  return { id, name, email, profileImage: null, provider: 'local', role, roles };
}
