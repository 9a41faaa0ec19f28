import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

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

/**
 * The browser named in `CHROMIUM_PATH`, else the one that npm brings: it has no window to draw, so
 * it is quicker than an installed one. Off Linux, where npm brings none, Chrome.
 */
export async function theBrowser(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  if (process.platform !== 'linux') return { channel: 'chrome' };
  return { executablePath: await sparticuz.executablePath() };
}

/** `without`: hosts that are not there for it, such as `*.example.org`. */
export const launchBrowser = async (without: string[] = []): Promise<Browser> => {
  const rules = without.map((host) => `MAP ${host} ~NOTFOUND`).join(', ');
  return chromium.launch({
    ...(await theBrowser()),
    args: rules ? [...args, `--host-resolver-rules=${rules}`] : args,
  });
};
