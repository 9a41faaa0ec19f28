import type { StringRule } from 'sanity';

/** What fits where it is shown. Whatever a build would refuse is checked once, for the whole document. */
export const upTo =
  (characters: number) =>
  (rule: StringRule): StringRule =>
    rule.max(characters).error(`Use ${characters} characters or fewer`);
