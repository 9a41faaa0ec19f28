import { loadDeploy, type Handler } from '../../netlify/local/deploy.ts';
import type { Packing } from '../chaos/packing.ts';
import { environmentFor } from '../chaos/server-process.ts';

/** The function as it is packed, in this very process. */
export async function warmHandler(packing: Packing, databaseUrl: string): Promise<Handler> {
  Object.assign(process.env, environmentFor(databaseUrl));
  const { functions } = loadDeploy(packing.folder, packing.functions);
  const respond = await functions.find(({ name }) => name === 'respond')?.exported();
  if (typeof respond !== 'function') throw new Error('There is no function respond');
  return respond;
}
