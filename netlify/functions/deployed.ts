import type { Config, DeployFailedEvent, DeploySucceededEvent } from '@netlify/functions';
import { notDeployed } from '../failure.ts';
import { lazily, loadedNow, realPublishing } from '../publishing-world.ts';
import { reconcile } from '../reconcile.ts';

const loaded = loadedNow();
const world = lazily(() => realPublishing(loaded));

const isLive = ({ deploy }: DeploySucceededEvent): boolean => deploy.context === 'production';

/** Much may have been published while it was built: Netlify tells us here that it is time to look. */
export default {
  async deploySucceeded(event: DeploySucceededEvent): Promise<void> {
    if (!isLive(event)) return;
    await world().builds.live(loaded.live.mark);
    await reconcile(world());
  },
  async deployFailed(event: DeployFailedEvent): Promise<void> {
    if (!isLive(event)) return;
    await world().builds.stopped(notDeployed);
    await reconcile(world());
  },
};

export const config: Config = { region: 'lhr' };
