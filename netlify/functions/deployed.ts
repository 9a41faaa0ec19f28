import type { Config, DeployFailedEvent, DeploySucceededEvent } from '@netlify/functions';
import { readContent } from '../content.ts';
import { tellAndSend } from '../emails/sending-now.ts';
import { notDeployed } from '../publishing/failure.ts';
import { lazily, loadedNow, realPublishing } from '../publishing/publishing-world.ts';
import { reconcile } from '../publishing/reconcile.ts';
import { report } from '../report.ts';

const content = readContent();
const loaded = loadedNow();
const world = lazily(() => realPublishing(loaded));

const isLive = ({ deploy }: DeploySucceededEvent): boolean => deploy.context === 'production';

/**
 * Much may have been published while it was built: Netlify tells us here that it is time to look. And
 * people are told of what is live from now on.
 */
export default {
  async deploySucceeded(event: DeploySucceededEvent): Promise<void> {
    if (!isLive(event)) return;
    await world().builds.live(loaded.live.mark);
    await reconcile(world());
    await tellAndSend(content.snapshot.consultations).catch((error: unknown) =>
      report('nobody-told', error),
    );
  },
  async deployFailed(event: DeployFailedEvent): Promise<void> {
    if (!isLive(event)) return;
    await world().builds.stopped(notDeployed);
    await reconcile(world());
  },
};

export const config: Config = { region: 'lhr' };
