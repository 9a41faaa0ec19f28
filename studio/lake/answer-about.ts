import { answerSettings } from './answer-settings.ts';
import { grants, profileOf, type Person } from './people.ts';
import type { Asked } from './read-request.ts';
import { json, nowhere, signInFirst } from './replies.ts';
import type { World } from './world.ts';

type Answer = (person: Person, world: World, named: string) => unknown;

const dataset = { name: 'production', aclMode: 'public', datasetProfile: 'content', tags: [] };
const project = {
  id: 'local',
  displayName: 'Checkback',
  organizationId: null,
  studioHost: null,
  isBlocked: false,
  metadata: {},
  members: [],
};

/** What the Studio asks before it shows anything: who am I, what may I do, and what is there? */
const answers: [RegExp, Answer][] = [
  [/^users\/me$/, (person) => profileOf(person)],
  [/^users\/([^/]+)$/, (_person, world, named) => shownPeople(named, world)],
  [/^projects\/[^/]+\/datasets\/production\/acl$/, ({ role }) => grants[role]],
  [/^projects\/[^/]+\/datasets$/, () => [dataset]],
  [/^projects\/[^/]+\/grants$/, () => ({})],
  [/^projects\/[^/]+\/user-applications$/, () => []],
  [/^projects\/[^/]+$/, () => project],
  [/^datasets$/, () => [dataset]],
  [/^aliases$/, () => []],
  [/^features$/, () => []],
  [/^access\/requests\/me$/, () => []],
  [/^journey(\/.*)?$/, () => null],
  [/^help(\/.*)?$/, () => ({})],
  [/^schedules(\/.*)?$/, () => ({ schedules: [] })],
  [/^check\/cors$/, () => ({ result: { allowed: true, withCredentials: true } })],
  [/^intake\/telemetry-status$/, () => ({ status: 'denied' })],
  [/^intake\/batch$/, () => ({})],
];

export async function answerAbout(
  asked: Asked,
  world: World,
  person: Person | undefined,
): Promise<Response> {
  const about = asked.path.join('/');
  if (about === 'ping') return json(200, {});
  const isSetting = about.startsWith('users/me/keyvalue');
  const [pattern, found] = answers.find(([each]) => each.test(about)) ?? [];
  if (!found && !isSetting) return nowhere(asked.path);
  if (!person) return signInFirst();
  if (isSetting) return answerSettings(asked, world, person);
  return json(200, found?.(person, world, pattern?.exec(about)?.[1] ?? ''));
}

/** One person, or a list of those who are asked for with commas. */
function shownPeople(ids: string, { passes }: World): unknown {
  const asked = ids.split(',');
  const shown = asked.map((id) => ({
    id,
    displayName: passes.find(({ person }) => person.id === id)?.person.name ?? id,
    imageUrl: null,
  }));
  return asked.length === 1 ? shown[0] : shown;
}
