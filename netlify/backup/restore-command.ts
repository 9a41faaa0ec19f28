import { readAsked, told } from './asked.ts';
import { restore } from './backup.ts';
import { summary } from './summary.ts';

async function restoreAsked(): Promise<string> {
  const { folder, variables, only } = await readAsked('restore');
  const made = await restore(folder, variables, only);
  return `Restored ${only.join(' and ')}, and found the counts and checksums of ${made.madeAt}: ${summary(made)}`;
}

await told(restoreAsked());
