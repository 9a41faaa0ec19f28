import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { clockScript } from '../../src/components/clock-script.ts';

/** As much of an element as the script touches. */
class FakeElement {
  dataset: Record<string, string>;
  constructor(dataset: Record<string, string>) {
    this.dataset = dataset;
  }
  hidden = false;
  href = '/respond/';
  action = '/respond/';
  search: unknown = '';
  ariaCurrent: string | null = null;
}

/** Runs the script on `elements`; the clock is then moved by hand. */
function run(
  elements: FakeElement[],
  options: { now: number; shift?: string; random?: () => number; at?: string; from?: string },
) {
  const clock = { now: options.now, look: () => {}, every: 0 };
  const root = { dataset: { shift: options.shift ?? '0' }, className: '' };
  runInNewContext(clockScript, {
    document: {
      body: root,
      referrer: options.from ?? '',
      querySelectorAll: () => elements,
    },
    location: { toString: () => options.at ?? 'https://example.gov.uk/' },
    Math: { random: options.random ?? (() => 0) },
    Date: class {
      valueOf = () => clock.now;
    },
    setInterval: (look: (again: number) => void, every: number, again: number) =>
      Object.assign(clock, { look: () => look(again), every }),
  });
  return { clock, root };
}

const isHidden = (element: FakeElement) => element.hidden;

it('clockScript is at most 400 bytes, and cannot end its own element', () => {
  expect(Buffer.byteLength(clockScript)).toBeLessThanOrEqual(400);
  expect(clockScript).not.toMatch(/<\/|<!--/);
});

it.each([
  ['before it begins', 999, true],
  ['as it begins', 1000, false],
  ['just before it ends', 1999, false],
  ['as it ends', 2000, true],
])('clockScript shows an element only for its time: %s', (_when, now, hidden) => {
  const element = new FakeElement({ from: '1000', until: '2000' });
  run([element], { now });
  expect(isHidden(element)).toBe(hidden);
});

it.each([
  ['from', { from: '1000' }, [true, false]],
  ['until', { until: '1000' }, [false, true]],
] as const)(
  'clockScript takes an end that is left out as open: only %s',
  (_end, data, expected) => {
    const elements = [999, 1000].map((now) => {
      const element = new FakeElement(data);
      run([element], { now });
      return element;
    });
    expect(elements.map(isHidden)).toEqual(expected);
  },
);

it('clockScript changes a page that is left open, every second', () => {
  const [before, after] = [new FakeElement({ until: '2000' }), new FakeElement({ from: '2000' })];
  const { clock } = run([before, after], { now: 1500 });
  expect([before, after].map(isHidden)).toEqual([false, true]);
  clock.now = 2000;
  clock.look();
  expect([before, after].map(isHidden)).toEqual([true, false]);
  expect(clock.every).toBe(1000);
});

it('clockScript takes no form away from somebody who may be typing in it', () => {
  const form = new FakeElement({ until: '2000', form: 'true' });
  const { clock } = run([form], { now: 1500 });
  clock.now = 2000;
  clock.look();
  expect(isHidden(form)).toBe(false);
  run([form], { now: 2000 }); // the same page, opened too late
  expect(isHidden(form)).toBe(true);
});

it('clockScript marks the stage that is current, and hides none', () => {
  const stage = { stage: 'yes' };
  const first = new FakeElement({ ...stage, until: '2000' });
  const second = new FakeElement({ ...stage, from: '2000' });
  const { clock } = run([first, second], { now: 1999 });
  expect([first, second].map(({ ariaCurrent }) => ariaCurrent)).toEqual(['step', null]);
  clock.now = 2000;
  clock.look();
  expect([first, second].map(({ ariaCurrent }) => ariaCurrent)).toEqual([null, 'step']);
  expect([first, second].map(isHidden)).toEqual([false, false]);
});

it('clockScript adds the shift of a clock set by hand', () => {
  const element = new FakeElement({ from: '1000' });
  run([element], { now: 5000, shift: '-4001' });
  expect(isHidden(element)).toBe(true);
});

it.each([
  ['the first order, which has no number', 0, '/respond/'],
  ['the second', 0.1, '/respond/1/'],
  ['the last', 0.9999, '/respond/9/'],
])('clockScript leads a link by lot to %s, once', (_which, lot, href) => {
  const link = new FakeElement({ from: '0', of: '10' });
  const { clock } = run([link], { now: 1, random: () => lot });
  clock.look();
  expect(link.href).toBe(href);
});

it('clockScript leaves alone what is not printed in orders', () => {
  const element = new FakeElement({ from: '0' });
  run([element], { now: 1, random: () => 0.5 });
  expect(element.href).toBe('/respond/');
});

const site = 'https://example.gov.uk/';

it.each([
  ['its own address', { at: `${site}?display=large`, from: '' }, '?display=large'],
  ['its own address, after others', { at: `${site}?a=b&display=dark`, from: '' }, '&display=dark'],
  ['the page before', { at: site, from: `${site}privacy/?display=calm` }, '?display=calm'],
  [
    'its own address rather than the page before',
    { at: `${site}?display=usual`, from: `${site}?display=large` },
    '?display=usual',
  ],
])('clockScript shows the looks that are in %s, and carries them on', (_where, where, looks) => {
  const element = new FakeElement({});
  const { root } = run([element], { now: 1, ...where });
  expect(String(root.className)).toBe(looks);
  expect(String(element.search)).toBe(looks);
  expect(element.action).toBe(`/respond/${looks}`);
});

it('clockScript carries them on once, and leaves a page without any as it is', () => {
  const [element, other] = [new FakeElement({}), new FakeElement({})];
  const { clock } = run([element], { now: 1, at: `${site}?display=large` });
  clock.look();
  expect(element.action).toBe('/respond/?display=large');
  const { root } = run([other], { now: 1 });
  expect([root.className, other.search, other.action]).toEqual(['', '', '/respond/']);
});

it('clockScript takes nothing but letters, digits and _ for looks', () => {
  const at = `${site}?display=large"><script>&utm_source=x`;
  expect(String(run([new FakeElement({})], { now: 1, at }).root.className)).toBe('?display=large');
});
