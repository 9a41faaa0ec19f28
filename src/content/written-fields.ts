import type { Fault } from '../domain/fault.ts';
import { kindsOfChallenges } from '../domain/questions/kinds.ts';
import type { FoundConsultation, FoundQuestion } from './found.ts';
import { questionTypes } from './to-questionnaire.ts';

/** Fields that the domain knows by another name, or as part of something else, than who wrote them. */
const renamed: Record<string, string> = {
  opensAt: 'opensOn',
  closesAt: 'closesOn',
  publishedAt: 'publishedOn',
  beginsAt: 'beginsOn',
  doneAt: 'doneOn',
  startsAt: 'starts',
  endsAt: 'ends',
  bytes: 'kilobytes',
};

/** `fault` at the field that an officer wrote, which is where it can be mended. */
export function asWritten({ path, message }: Fault, found: FoundConsultation): Fault {
  const [field, , question, part, option, word] = path;
  const asked = typeof question === 'number' ? found.questions?.[question] : undefined;
  if (field !== 'questionnaire' || !asked || part === undefined)
    return { path: path.map((step) => renamed[String(step)] ?? step), message };
  if (part === 'options' && isOfChallenges(asked))
    return { path: challengePath(option, word), message };
  return { path: [...path.slice(0, 3), ...partPath(asked, path.slice(3))], message };
}

const isOfChallenges = ({ _type }: FoundQuestion): boolean => challengeTypes.has(_type);

const challengeTypes: ReadonlySet<string> = new Set(
  kindsOfChallenges.map((kind) => questionTypes[kind]),
);

/** A condition is one field to officers, and a number's limits have names of their own. */
function partPath({ _type }: FoundQuestion, [part, ...rest]: Fault['path']): Fault['path'] {
  if (part === 'onlyIf') return [part];
  const limits: Record<string, string> = { min: 'smallest', max: 'largest' };
  return [(_type === 'numberQuestion' && limits[String(part)]) || part!, ...rest];
}

/** A question about challenges is made from their list. */
function challengePath(challenge?: PropertyKey, word?: PropertyKey): Fault['path'] {
  if (challenge === undefined) return ['challenges'];
  const wrote: Record<string, string> = { label: 'title', hint: 'explanation' };
  return ['challenges', challenge, ...(word ? [wrote[String(word)] ?? word] : [])];
}

/** Every fault once, and none that mending another takes away. */
export function mendable(known: Fault[], found: Fault[]): Fault[] {
  const others = found.filter((each) => !known.some((one) => subjectOf(one) === subjectOf(each)));
  const all = [...new Map([...known, ...others].map((each) => [textOf(each), each])).values()];
  const fields = all.map(fieldOf);
  return all.filter((each) => {
    const causes = follows.filter(([list]) => list.test(fieldOf(each))).flatMap(([, by]) => by);
    return !fields.some((field) => causes.some((cause) => field.startsWith(cause)));
  });
}

/** Lists that are wrong because of other fields, where those are wrong. */
const follows: [list: RegExp, causes: string[]][] = [
  [/^questionnaire\.questions(\.\d+\.(exclusive|levels|places|screens))?$/, ['challenges']],
  [/^stages$/, ['opens', 'closes', 'stages.']],
];

const fieldOf = ({ path }: Fault): string => path.join('.');

/** A date is one thing to mend, whichever of its fields is at fault. */
const subjectOf = (fault: Fault): string => fieldOf(fault).replace(/(On|Time|Occurrence)$/, '');

const textOf = (fault: Fault): string => `${fieldOf(fault)} ${fault.message}`;
