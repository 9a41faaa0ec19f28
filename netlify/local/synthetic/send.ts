import { questionnaireFor } from '../../../src/domain/asked-as.ts';
import { STANDARD } from '../../../src/domain/audience-version.ts';
import type { Consultation } from '../../../src/domain/consultation.ts';
import { printedOrders } from '../../../src/domain/orders.ts';
import { FIELD, respondPath } from '../../../src/form/fields.ts';
import { syntheticFields } from './answers.ts';
import { chanceFrom } from './chance.ts';

type Fields = [name: string, value: string][];

/** `sent`: stored, marked as synthetic; else what the site answered. */
export type Sent = 'sent' | { status: number };

export interface Sending {
  site: string; // origin
  consultation: Consultation;
}

/** One submission of somebody who does not exist, through the form’s own address, as a browser would. */
export async function sendSynthetic({ site, consultation }: Sending, seed: number): Promise<Sent> {
  const fields = fieldsOf(consultation, seed);
  const checked = await post(site, consultation, fields);
  const token = /name="_token" value="([^"]+)"/.exec(await checked.text())?.[1];
  if (!token) return { status: checked.status };
  const marks: Fields = [
    [FIELD.token, token],
    [FIELD.synthetic, '1'],
  ];
  const stored = await post(site, consultation, [...fields, ...marks]);
  await stored.body?.cancel();
  return stored.status === 303 ? 'sent' : { status: stored.status };
}

const AT_ONCE = 8;

/** Sends so many, and throws at the first that is not taken. */
export async function sendMany(
  sending: Sending,
  { count, seed }: { count: number; seed: number },
): Promise<void> {
  const seeds = Array.from({ length: count }, (_, index) => seed * 1_000_003 + index).values();
  const sender = async () => {
    for (const each of seeds) {
      const sent = await sendSynthetic(sending, each);
      if (sent !== 'sent')
        throw new Error(`The site took no synthetic answer: it said ${sent.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

function fieldsOf(consultation: Consultation, seed: number): Fields {
  const chance = chanceFrom(seed);
  const versions = [STANDARD, ...consultation.versions.map(({ name }) => name)];
  const [version] = chance.favouring(versions, 1);
  const orders = printedOrders(consultation.challenges.length).length;
  const order = Math.floor(chance.number() * orders);
  const leaning = Math.floor(chance.number() ** 2 * 4);
  const asked = questionnaireFor(consultation, version!);
  return [
    [FIELD.version, version!],
    [FIELD.order, String(order)],
    ...syntheticFields(asked, { chance, leaning, order }),
  ];
}

const post = (site: string, { slug }: Consultation, fields: Fields): Promise<Response> =>
  fetch(site + respondPath(slug), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
