import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { builtSite } from '../support/built-site.ts';
import { chaos } from './chaos.ts';
import { asLine, breaches } from './figures.ts';
import { setStage } from './stage.ts';

// npm run chaos -- --posts=8000 --kills=12 --cut=500 --seed=7

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '110' },
    cut: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});
const [posts, kills, cut, seed] = [values.posts, values.kills, values.cut, values.seed].map(Number);
const plan = { posts: posts!, kills: kills!, cut: cut!, seed: seed! };
if (Object.values(plan).some((each) => !Number.isSafeInteger(each) || each < 0))
  throw new Error(
    'Give whole numbers: npm run chaos -- --posts=8000 --kills=12 --cut=500 --seed=7',
  );

console.log(`Chaos with seed ${plan.seed}: building the site`);
const site = await builtSite();
const stage = await setStage(site.root);
const figures = await chaos(stage, plan).finally(async () => {
  await stage.close();
  await site.remove();
});

console.log(asLine(figures));
for (const each of breaches(figures)) console.error(`Not so: ${each}`);
process.exit(breaches(figures).length > 0 ? 1 : 0);
