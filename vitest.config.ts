import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first: one that begins last leaves a core without work. */
const longest =
  /browser\/(accessibility|hostile|zoom)|receiver\/(exactly|hostile)|site\/(restart|lake-to-live|chaos|privacy|publish|wire)|studio\/(organisation|deadline|live-edits|create)|contract\/(code|lake-killed|lake-cli|regular-expressions|typegen)/;

/** The last has many files that are soon over, so that both cores are at work to the end. */
const projectsInTurn = ['studio', 'site', 'rules', 'preview'];

const rank = ({ moduleId, project }: TestSpecification): number =>
  2 * projectsInTurn.indexOf(project.name) + (longest.test(moduleId) ? 0 : 1);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/support/chromium.ts'],
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2, // Vitest leaves a core free, which on two cores is one at a time
    projects: [
      {
        test: {
          name: 'rules',
          isolate: false, // to import everything once more for each file takes longer than to run it
          include: ['tests/{unit,property,contract}/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          isolate: false, // the same; and checkers are quicker when they are warm
          include: ['tests/{receiver,browser,site}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/site.ts', 'tests/support/preview-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'preview',
          include: ['tests/preview/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/preview-site.ts'],
          fileParallelism: false, // they edit the same few documents
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'studio',
          include: ['tests/studio/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/studio-site.ts'],
          isolate: false, // a worker’s files share a browser and who has signed in to it
          expect: { poll: { timeout: 150_000 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
