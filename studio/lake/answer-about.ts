import { answerSettings } from './answer-settings.ts';
import { grants, profileOf, titleOf, type Person, type Role } from './people.ts';
import type { Asked } from './read-request.ts';
import { json, nowhere, refusal, signInFirst } from './replies.ts';
import type { World } from './world.ts';

interface Question {
  person: Person;
  world: World;
  named: string; // what the address names, where its pattern says so
  search: URLSearchParams;
}

const dataset = { name: 'production', aclMode: 'public', datasetProfile: 'content', tags: [] };
const roles: Role[] = ['administrator', 'editor', 'contributor', 'viewer'];
const shownRoles = roles.map((name) => ({ name, title: titleOf(name), appliesToUsers: true }));

/** Nothing here is limited or paid for; nothing is ever forgotten. */
const releases = {
  orgActiveReleaseCount: 0,
  orgMeteredActiveReleaseCount: 0,
  orgActiveReleaseLimit: null,
  datasetReleaseLimit: 1000,
};
const retention = { features: [{ attributes: { maxRetentionDays: 36_500 } }] };

/** To whoever presses “Ask to edit”. */
const chooseAnother =
  'Nobody is there to ask: on this machine you choose who you are. Sign out, and sign in as an editor.';

/** What the Studio asks before it shows anything: who am I, what may I do, and what is there? */
const answers: [RegExp, (question: Question) => unknown][] = [
  [/^users\/me$/, ({ person }) => profileOf(person)],
  [/^users\/([^/]+)$/, shownPeople],
  [/^projects\/[^/]+\/datasets\/production\/acl$/, ({ person }) => grants[person.role]],
  [/^projects\/[^/]+\/datasets$/, ({ search }) => (search.has('addonFor') ? [] : [dataset])],
  [/^projects\/[^/]+\/grants$/, () => ({})],
  [/^projects\/[^/]+\/roles$/, () => shownRoles],
  [/^projects\/[^/]+\/user-applications$/, () => []],
  [/^projects\/[^/]+\/new-content-release-allowed$/, () => ({ data: releases })],
  [/^projects\/[^/]+$/, project],
  [/^subscriptions\/project\/[^/]+$/, () => ({ featureTypes: { retention } })],
  [/^datasets$/, () => [dataset]],
  [/^aliases$/, () => []],
  [/^features$/, () => ['contentReleases']],
  [/^access\/requests\/me$/, () => []],
  [/^journey(\/.*)?$/, () => null],
  [/^help(\/.*)?$/, () => ({})],
  [/^schedules(\/.*)?$/, () => ({ schedules: [] })],
  [/^intake\/telemetry-status$/, () => ({ status: 'denied' })],
  [/^intake\/batch$/, () => ({})],
];

/** What strangers may ask, too. */
const forAll = new Map<string, object>([
  ['ping', {}],
  ['check/cors', { result: { allowed: true, withCredentials: true } }],
]);

export async function answerAbout(
  asked: Asked,
  world: World,
  person: Person | undefined,
): Promise<Response> {
  const about = asked.path.join('/');
  const open = forAll.get(about);
  if (open) return json(200, open);
  if (/^access\/project\/[^/]+\/requests$/.test(about)) return refusal(409, chooseAnother);
  const isSetting = about.startsWith('users/me/keyvalue');
  const [pattern, found] = answers.find(([each]) => each.test(about)) ?? [];
  if (!found && !isSetting) return nowhere(asked.path);
  if (!person) return signInFirst();
  if (isSetting) return answerSettings(asked, world, person);
  const named = pattern?.exec(about)?.[1] ?? '';
  return json(200, found?.({ person, world, named, search: asked.search }));
}

const everybody = ({ people, passes }: World): Person[] => [
  ...people,
  ...passes.map(({ person }) => person),
];

function project({ world, person }: Question): object {
  const members = everybody(world).map(({ id, role }) => ({
    id,
    role,
    roles: [{ name: role, title: titleOf(role) }],
    isRobot: false,
    isCurrentUser: id === person.id,
  }));
  return {
    id: 'local',
    displayName: 'Checkback',
    organizationId: null,
    studioHost: null,
    isBlocked: false,
    metadata: {},
    members,
  };
}

/** One person, or a list of those who are asked for with commas. */
function shownPeople({ named, world }: Question): unknown {
  const asked = named.split(',');
  const shown = asked.map((id) => ({
    id,
    displayName: everybody(world).find((each) => each.id === id)?.name ?? id,
    imageUrl: null,
  }));
  return asked.length === 1 ? shown[0] : shown;
}
