import type { Chance } from './chance.ts';

const openings = [
  'In our experience',
  'For us',
  'What I see is that',
  'Please remember that',
  'Too often',
];
const middles = [
  'the wait is the hardest part',
  'nobody tells families what happens next',
  'we tell the same story again and again',
  'transport decides what a child can do',
  'good support stops when a child changes school',
  'young people are not asked themselves',
  'schools do not have enough trained staff',
  'help only comes once things have gone wrong',
];
const endings = [
  'and that could change this year.',
  'and a named person would help.',
  'so please put this on the list.',
  'and rural places are forgotten.',
  'which wears people out.',
];

/** The same from several people: what a campaign hands out. Marked, so that nobody takes it for real. */
const handedOut =
  'We ask the council to add transport to the list of challenges, and to say each year what it has done about it.';

/** With what should not be there: numbers and addresses that are nobody’s. */
const telling = [
  'You can phone me on 01632 960123 about our case.',
  'My e-mail is parent@example.com if you want to know more.',
  'We live at AB1 0CD and nothing is near.',
];

/** What somebody who does not exist writes in their own words. */
export function sentence(chance: Chance): string {
  const by = chance.number();
  if (by < 0.05) return handedOut;
  const said = `${chance.pick(openings)} ${chance.pick(middles)} ${chance.pick(endings)}`;
  return by < 0.1 ? `${said} ${chance.pick(telling)}` : said;
}
