import type { Locator } from 'playwright-core';
import { go } from './officer.ts';
import { resultsTool, type ResultsTool } from './results-tool.ts';

export interface WordsTool extends ResultsTool {
  button: (name: string | RegExp) => Locator;
  press: (name: string | RegExp) => Promise<void>;
  text: () => Locator; // that is read
  pane: () => Locator;
  hear: (words: string | RegExp) => Promise<void>;
  show: (slug: string, panel?: string) => Promise<void>;
}

/** What people wrote, to somebody who may read it. */
export function wordsTool(): WordsTool {
  const tool = resultsTool();
  const { desk, at } = tool;
  const button = (name: string | RegExp) => at().getByRole('button', { name, exact: true });
  return {
    ...tool,
    button,
    press: (name) => button(name).click(),
    text: () => at().getByTestId('text'),
    pane: () => at().getByRole('article', { name: 'Text' }),
    hear: (words) => at().getByRole('status').filter({ hasText: words }).waitFor(),
    async show(slug, panel = 'words') {
      await go(desk.page, '/structure'); // nothing that was looked for before is there any more
      await at().waitFor({ state: 'detached' });
      await go(desk.page, `/results/${slug}/${panel}`);
    },
  };
}
