/** A field’s name, or one of a list, as Sanity writes the way to a field. */
export type Step = string | number | { _key: string };

/** Words that an officer wrote, and where. */
export interface Passage {
  path: Step[];
  text: string;
}

/** Something to look at before publishing, and why. It is never in the way. */
export interface Advice {
  path: Step[];
  message: string;
}
