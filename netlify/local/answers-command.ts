import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { addressesOf } from '../../src/domain/addresses.ts';
import { isProduction } from '../env.ts';
import { portOf, state } from './platform.ts';
import { sendMany } from './synthetic/send.ts';

/** `npm run answers -- 950 --consultation=send-priorities --seed=1`, while `npm start` runs. */
async function answers(): Promise<void> {
  if (isProduction(process.env))
    throw new Error('Cannot make answers up in production: people would be outnumbered by nobody');
  const { values, positionals } = parseArgs({
    options: {
      consultation: { type: 'string', default: 'send-priorities' },
      seed: { type: 'string', default: '1' },
      site: { type: 'string', default: `http://localhost:${portOf('PORT', 8888)}` },
      snapshot: { type: 'string', default: join(state, 'site/.checkback/snapshot.json') },
    },
    allowPositionals: true,
  });
  const count = Number(positionals[0]);
  if (!Number.isInteger(count) || count < 1)
    throw new Error('Say how many answers to make up: npm run answers -- 950');
  const { consultations } = readSnapshot(values.snapshot);
  const consultation = consultations.find((each) =>
    addressesOf(each).includes(values.consultation),
  );
  if (!consultation) throw new Error(`There is no consultation “${values.consultation}”`);
  const sending = { site: values.site, consultation };
  await sendMany(sending, { count, seed: Number(values.seed) });
  console.log(`Sent ${count} submissions of nobody to ${values.site}, all marked as synthetic`);
}

answers().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
