import { inject } from 'vitest';
import type { Locator } from 'playwright-core';
import { axeProblems } from './axe.ts';
import { manyAnswer } from './many-answers.ts';
import { deskOf, type Desk } from './officer.ts';

export const tool = '[data-testid=results]';

export interface ResultsTool {
  desk: Desk;
  at: () => Locator;
  said: () => Locator; // aloud, of what was counted
  problems: () => Promise<string[]>;
}

/** The tool, to somebody who may do all that can be done in it. */
export function resultsTool(): ResultsTool {
  const desk = deskOf('editor');
  const at = () => desk.page.locator(tool);
  return {
    desk,
    at,
    said: () => at().getByRole('status', { name: 'What was counted last' }),
    problems: () => axeProblems(desk.page, tool),
  };
}

export const sixtyAnswer = (slug: string): Promise<void> =>
  manyAnswer(slug, { siteRoot: inject('siteRoot'), databaseUrl: inject('databaseUrl') });
