import { existsSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Variables } from '../env.ts';
import { closeDeploy, openDeploy } from './deploy.ts';
import type { Printer } from './printer.ts';
import { dropOthers, goLive, newRelease } from './releases.ts';
import { buildAndReport } from './reported-build.ts';
import type { Served } from './serve.ts';

export interface Rebuilding {
  root: string; // of the site: a link to the build that is live
  printer: Printer;
  variables: Variables; // of builds; the functions have those of the process
  clockShift: number; // ms that every clock of ours is ahead of the real one
}

export const nowOf = ({ clockShift }: Rebuilding): Date => new Date(Date.now() + clockShift);

/** A clock set by hand goes on between one build and the next. */
export const clockOf = (how: Rebuilding): string =>
  how.variables.CHECKBACK_NOW ? nowOf(how).toISOString() : '';

async function make(release: string, how: Rebuilding, before?: string): Promise<void> {
  const variables = { ...how.variables, CHECKBACK_NOW: clockOf(how) };
  const { printer } = how;
  await buildAndReport(release, { variables, printer, ...(before && { before }) });
}

/** The folder of a build to start with: a new one, or the last if the content allows no new one. */
export async function buildFirst(how: Rebuilding): Promise<string> {
  const release = await newRelease(how.root);
  try {
    await make(release, how);
    await goLive(how.root, release);
  } catch (error) {
    await rm(release, { recursive: true });
    if (!existsSync(join(how.root, '.checkback/live.json'))) throw error;
    tellDeveloper(error);
  }
  const live = await realpath(how.root);
  await dropOthers(how.root, live);
  return live;
}

/** Builds aside, and changes what is served at a stroke; or changes nothing. Says which. */
export async function rebuild(how: Rebuilding, site: Served): Promise<boolean> {
  const release = await newRelease(how.root);
  const before = site.deploy();
  try {
    await make(release, how, before.root);
    process.env.CHECKBACK_NOW = clockOf(how);
    site.show(await openDeploy(release, before));
    await goLive(how.root, release);
  } catch (error) {
    tellDeveloper(error);
    await rm(release, { recursive: true });
    return false;
  }
  await closeDeploy(before);
  await dropOthers(how.root, release);
  return true;
}

const tellDeveloper = (error: unknown): void =>
  console.error(`The site stays as it was. ${error instanceof Error ? error.message : ''}`);
