import { readAsked, told } from './asked.ts';
import { backUp } from './backup.ts';
import { summary } from './summary.ts';

async function backUpAsked(): Promise<string> {
  const { folder, variables } = await readAsked('backup');
  return `Saved in ${folder}: ${summary(await backUp(folder, variables, new Date()))}`;
}

await told(backUpAsked());
