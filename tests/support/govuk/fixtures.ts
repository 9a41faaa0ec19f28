import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const folder = 'node_modules/govuk-frontend/dist/govuk/components';

const fixtures = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), options: z.record(z.string(), z.unknown()), html: z.string() }),
  ),
});
export type Fixture = z.infer<typeof fixtures>['fixtures'][number];

/** GOV.UK's own examples of a component: what it is given, and the HTML that it must give back. */
export const fixturesOf = (component: string): Fixture[] =>
  fixtures.parse(JSON.parse(readFileSync(`${folder}/${component}/fixtures.json`, 'utf8'))).fixtures;
