import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Quiet: a browser that looks nothing up of its own accord. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser named in `CHROMIUM_PATH`, else one that is installed, else the one that npm brought. */
export const executablePath = async (): Promise<string> =>
  process.env.CHROMIUM_PATH ??
  installed.find((path) => existsSync(path)) ??
  (await sparticuz.executablePath());

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await executablePath(), args });
