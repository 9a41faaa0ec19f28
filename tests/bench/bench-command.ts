import { setStage } from '../chaos/stage.ts';
import { builtSite } from '../support/built-site.ts';
import { bench } from './bench.ts';
import { asTable } from './table.ts';

// npm run bench

const ROUNDS = 500;

console.log('Building the site');
const site = await builtSite();
const stage = await setStage(site.root);
const rows = await bench(stage, ROUNDS).finally(async () => {
  await stage.close();
  await site.remove();
});
console.log(asTable(rows));
process.exit(); // functions keep their connections
