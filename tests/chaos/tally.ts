/** What the clients saw. */
export interface Tally {
  posts: number; // that were answered by more than “try again”
  requests: number; // that left, and those that broke on the way among them
  acknowledged: string[]; // receipts, each when it was first given
  unheard: string[]; // receipts of forms that were sent and given up
  differing: number; // forms that were given two receipts
  malformed: number;
  notRefused: string[]; // malformed, by kind, that were not answered by 4xx
  refusedReceipts: string[]; // what malformed posts would have been given
  turnedBack: string[]; // well-formed, by status, that were refused
  unanswered: number; // given up
  times: number[]; // ms from the first Send to its receipt
}

export const emptyTally = (): Tally => ({
  posts: 0,
  requests: 0,
  acknowledged: [],
  unheard: [],
  differing: 0,
  malformed: 0,
  notRefused: [],
  refusedReceipts: [],
  turnedBack: [],
  unanswered: 0,
  times: [],
});
