import { byCodeUnit } from './item-places.ts';

/** Something was chosen `count` times from the same things, for the best of them (1) or the worst (−1). */
export interface Stage {
  members: readonly number[]; // places of what could be chosen, rising
  direction: 1 | -1;
  count: number;
  chosen: Float64Array; // by place: how often each was chosen
}

/**
 * All that a Plackett–Luce model can learn from answers, however many there are: how often each thing
 * was chosen from each set. With ten things there are 1,013 sets at most.
 */
export interface Choices {
  size: number;
  stages: readonly Stage[];
}

/** Things to choose from. */
export interface ChoiceSet {
  name: string; // the same members have the same name
  members: readonly number[];
  without: (ChoiceSet | undefined)[]; // by place, once asked for
  best?: Stage;
  worst?: Stage;
}

export interface ChoiceCounter {
  all: ChoiceSet;
  without: (set: ChoiceSet, item: number) => ChoiceSet;
  best: (set: ChoiceSet, item: number, count: number) => void;
  worst: (set: ChoiceSet, item: number, count: number) => void;
  choices: () => Choices;
}

/**
 * Counts choices from sets of `size` things. From a set to the one that is left when something is taken
 * out is one look-up, so that millions of answers take little more than reading them.
 */
export function choiceCounter(size: number): ChoiceCounter {
  const sets = new Map<string, ChoiceSet>();

  function setOf(members: readonly number[]): ChoiceSet {
    const name = String.fromCharCode(...members);
    const set = sets.get(name) ?? { name, members, without: [] };
    sets.set(name, set);
    return set;
  }

  const without = (set: ChoiceSet, item: number): ChoiceSet =>
    (set.without[item] ??= setOf(set.members.filter((member) => member !== item)));

  return {
    all: setOf(Array.from({ length: size }, (_, place) => place)),
    without,
    best: (set, item, count) => choose((set.best ??= stageOf(set, 1)), item, count),
    worst: (set, item, count) => choose((set.worst ??= stageOf(set, -1)), item, count),
    choices: () => ({ size, stages: stagesOf([...sets.values()]) }),
  };
}

function choose(stage: Stage, item: number, count: number): void {
  stage.count += count;
  stage.chosen[item]! += count;
}

function stageOf({ members }: ChoiceSet, direction: 1 | -1): Stage {
  return { members, direction, count: 0, chosen: new Float64Array(members.at(-1)! + 1) };
}

/** In an order of their own, so that which came first changes no sum. */
const stagesOf = (sets: ChoiceSet[]): Stage[] =>
  sets
    .sort((one, other) => byCodeUnit(one.name, other.name))
    .flatMap(({ best, worst }) => [best, worst])
    .filter((stage) => stage !== undefined);
