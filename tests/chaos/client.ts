import { FIELD } from '../../src/form/fields.ts';
import type { Pair } from '../support/html.ts';
import { encode } from '../support/visitor.ts';
import { answersOf } from './answers.ts';
import { chanceOf, type Chance } from './chance.ts';
import { until, type Crowd } from './crowd.ts';
import type { Answered } from './line.ts';
import { pairsToSend } from './page.ts';
import { receiptIn, receiptOf } from './receipts.ts';
import { alter, disturb } from './rubbish.ts';

const DOUBLED = 0.2;
const MALFORMED = 0.1;
const ALTERED = 0.02; // sent once more with other answers, after it was acknowledged
const THOROUGH = 0.005; // read as a browser reads

/** One person with answers, or one program with rubbish. */
export async function come(crowd: Crowd, index: number): Promise<void> {
  const chance = chanceOf(crowd.seed, index);
  const answers = answersOf(crowd.form, { chance, mark: `${crowd.seed}-${index}` });
  if (chance.happens(MALFORMED)) await comeWithRubbish(crowd, { chance, answers });
  else await takePart(crowd, { chance, answers });
}

interface Coming {
  chance: Chance;
  answers: Pair[];
}

/** Half of it spoils a form that was checked: the only one that could be stored. */
async function comeWithRubbish(crowd: Crowd, { chance, answers }: Coming): Promise<void> {
  const pairs = chance.happens(0.5) ? await checked(crowd, { chance, answers }) : answers;
  if (pairs) await disturb(crowd, pairs, chance);
}

async function takePart(crowd: Crowd, { chance, answers }: Coming): Promise<void> {
  const check = await checked(crowd, { chance, answers });
  if (!check) return;
  const thanked = await sendIn(crowd, { body: encode(check), twice: chance.happens(DOUBLED) });
  if (thanked && chance.happens(ALTERED)) await alter(crowd, check);
}

/** Sends a form that was checked until there is a receipt, and says whether there is. */
export async function sendIn(crowd: Crowd, form: { body: string; twice: boolean }) {
  const receipts = await receiptsFor(crowd, form);
  const [receipt] = receipts;
  if (receipt) crowd.tally.acknowledged.push(receipt);
  else crowd.tally.unheard.push(...receiptOf(form.body));
  if (receipts.size > 1) crowd.tally.differing += 1;
  return receipt !== undefined;
}

/** What the page that checks answers would send. */
export async function checked(
  crowd: Crowd,
  { chance, answers }: Coming,
): Promise<Pair[] | undefined> {
  const page = await until(crowd, { body: encode(answers) }, ({ status }) => status < 500);
  const pairs = page?.status === 200 && pairsToSend(page, chance.happens(THOROUGH));
  if (pairs && pairs.some(([name]) => name === FIELD.token)) return pairs;
  if (page) crowd.tally.turnedBack.push(`check: ${page.status}`);
  return undefined;
}

/** One, or more where the site does not keep to it; none where it would not have the form. */
async function receiptsFor(
  crowd: Crowd,
  { body, twice }: { body: string; twice: boolean },
): Promise<Set<string>> {
  const started = performance.now();
  const thanked = ({ status }: Answered) => status === 303;
  const once = () => until(crowd, { body }, (answer) => thanked(answer) || answer.status < 500);
  const answers = await Promise.all(twice ? [once(), once()] : [once()]);
  const got = answers.filter((each) => each !== undefined);
  for (const { status } of got.filter((each) => !thanked(each)))
    crowd.tally.turnedBack.push(`send: ${status}`);
  if (got.some(thanked)) crowd.tally.times.push(performance.now() - started);
  return new Set(got.filter(thanked).map(({ location }) => receiptIn(location)));
}
