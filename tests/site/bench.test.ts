import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { bench } from '../bench/bench.ts';
import { asTable, ratioOf } from '../bench/table.ts';
import { setStage, type Stage } from '../chaos/stage.ts';

let stage: Stage;
const before = { ...process.env }; // a function that is timed in this process reads it
beforeAll(async () => void (stage = await setStage(inject('siteRoot'))));
afterAll(async () => {
  for (const name of Object.keys(process.env))
    if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
  await stage.close();
});

it('bench() measures all that it names; how fast it is depends on the machine', async () => {
  const rows = await bench(stage, 5);
  for (const row of rows) {
    expect(row.measured).toBeGreaterThan(0);
    expect(ratioOf(row) ?? 1).toBeGreaterThan(0);
  }
  expect(rows.filter(({ raw }) => raw !== undefined)).toHaveLength(8);
  expect(asTable(rows)).not.toMatch(/NaN|Infinity|undefined/);
});
