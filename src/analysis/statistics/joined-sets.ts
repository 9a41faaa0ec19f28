/** Sets that grow together as their members are found to belong together: union-find. */
export interface JoinedSets {
  join: (one: number, other: number) => void;
  setOf: (member: number) => number; // its lowest member
}

export function joinedSets(size: number): JoinedSets {
  const above = Array.from({ length: size }, (_, member) => member);

  function setOf(member: number): number {
    let at = member;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!; // halves the way for whoever comes next
      at = above[at]!;
    }
    return at;
  }

  function join(one: number, other: number): void {
    const [low, high] = [setOf(one), setOf(other)].sort((a, b) => a - b) as [number, number];
    above[high] = low;
  }

  return { join, setOf };
}
