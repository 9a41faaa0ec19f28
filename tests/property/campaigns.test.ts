import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCampaigns, type Campaign } from '../../src/analysis/words/campaigns.ts';

const word = fc.constantFrom(
  ...'we need more help with school and health in time for all'.split(' '),
);
const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));

/** Texts that have much in common: each is one of three, from some word on to another. */
const texts = fc
  .array(fc.array(word, { minLength: 24, maxLength: 40 }), { minLength: 3, maxLength: 3 })
  .chain((bases) => {
    const cut = fc.tuple(
      fc.constantFrom(...bases),
      fc.nat(4),
      fc.nat(4),
      fc.array(word, { maxLength: 1 }),
    );
    const cuts = cut.map(([base, from, less, own]) =>
      [...base.slice(from, base.length - less), ...own].join(' '),
    );
    return fc.array(fc.oneof({ weight: 4, arbitrary: cuts }, text), {
      minLength: 6,
      maxLength: 40,
    });
  });

const named = (list: string[], { texts: members, wordings }: Campaign): string =>
  JSON.stringify([members.map((index) => list[index]!).sort(), wordings]);

it('findCampaigns() finds the same campaigns in whatever order the texts come', () => {
  const all = (list: string[]) =>
    findCampaigns(list)
      .map((each) => named(list, each))
      .sort();
  const shuffled = texts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  const seen = { campaigns: 0, near: 0 };
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(all(other)).toEqual(all(list));
      seen.campaigns += all(list).length;
      seen.near += findCampaigns(list).filter(({ wordings }) => wordings > 1).length;
    }),
  );
  expect(seen.campaigns).toBeGreaterThan(100);
  expect(seen.near).toBeGreaterThan(50);
});

it('findCampaigns() puts each text into one campaign at most, and never alone', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const found = findCampaigns(list);
      const members = found.flatMap((each) => each.texts);
      expect(new Set(members).size).toBe(members.length);
      for (const each of found) expect(each.texts.length).toBeGreaterThan(1);
    }),
  );
});

it('findCampaigns() always puts copies together, and texts below six words nowhere', () => {
  fc.assert(
    fc.property(texts, text, fc.nat(), (list, copied, where) => {
      const at = where % (list.length + 1);
      const all = [...list.slice(0, at), copied, ...list.slice(at), `  ${copied.toUpperCase()}!`];
      const campaign = findCampaigns(all).find((each) => each.texts.includes(at));
      const isShort = copied.split(' ').length < 6;
      expect(campaign?.texts.includes(all.length - 1) ?? false).toBe(!isShort);
    }),
  );
});
