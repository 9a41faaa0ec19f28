import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from '../../netlify/env-shapes.ts';
import { startDatabase, type Database } from '../../netlify/local/database.ts';
import { startLake, type Lake } from '../../studio/lake/server.ts';
import { on } from '../support/backup.ts';
import { seedFile } from '../support/content.ts';
import { complete, completePreview } from '../support/doctor.ts';
import { doctor, linesOf } from '../support/doctor-command.ts';
import { passOf } from '../support/lake-people.ts';
import { ownState } from '../support/start.ts';

const PATIENCE_MS = 120_000;
const readme = readFileSync('README.md', 'utf8');
const partOf = (title: string): string => readme.split(`## ${title}\n`)[1]!.split('\n## ')[0]!;
const deploy = partOf('Deploy');
const steps = deploy.split(/^\d+\. /m).slice(1);

/** What stands in a text between backticks and begins so. */
const written = (text: string, start: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => code.startsWith(start));

const stepOf = (title: string): string => steps.find((step) => step.startsWith(`**${title}`))!;

let folder: string;
let database: Database;
let lake: Lake;

beforeAll(async () => {
  folder = await ownState();
  database = await startDatabase(join(folder, 'postgres'));
  const tokens = [passOf('viewer'), passOf('editor')];
  lake = await startLake({ directory: join(folder, 'lake'), seed: [seedFile], tokens });
}, PATIENCE_MS);

afterAll(async () => {
  await lake.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE_MS);

describe('the README under “Deploy”', () => {
  it('has ten steps or fewer, each of which says whether it was tried or needs an account', () => {
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.length).toBeLessThanOrEqual(10);
    const marks = steps.map((step) => /^\*\*[^*]+\*\* \((needs an account|tried)/.test(step));
    expect(marks).toEqual(steps.map(() => true));
  });

  it.each([
    ['Variables', '`.env.hosted`', '`.env.preview`', complete],
    ['Variables', '`.env.preview`', '**Check them**', completePreview],
  ])('names in “%s” from %s to %s every variable that a site needs', (title, from, to, needed) => {
    const list = stepOf(title).split(from)[1]!.split(to)[0]!;
    const named = written(list, '').map((code) => code.split('=')[0]!);
    expect(named).toEqual(expect.arrayContaining(Object.keys(needed)));
  });

  it('leads from nothing to a set-up in which the doctor finds nothing wrong', async () => {
    const made = () => {
      const [secret = '', key = ''] = written(stepOf('Secrets'), 'node -p');
      return [secret, key].map((line) => execFileSync('sh', ['-c', line], text).trim());
    };
    const [secret = '', keys = ''] = made();
    const secrets = {
      CHECKBACK_SECRET: secret,
      CHECKBACK_TEXT_KEYS: keys,
      SANITY_WEBHOOK_SECRET: made()[0],
    };
    for (const name of Object.keys(secrets) as (keyof typeof secrets)[])
      expect(faultOf(name, secrets)).toBeUndefined();

    const step = stepOf('Database');
    const [migrate = ''] = written(step, "DATABASE_URL='postgresql://");
    const env = { ...process.env, DATABASE_URL: database.url, CHECKBACK_SECRET: secret };
    const [, command = ''] = / (npm run migrate)$/.exec(migrate)!;
    expect(execFileSync('sh', ['-c', command], { ...text, env })).toContain('Applied 0001');

    const logins = await loginsOf(step);
    const file = join(folder, '.env.hosted');
    const variables = { ...complete, ...secrets, ...logins, ...here() };
    const lines = Object.entries(variables).map(([name, value]) => `${name}="${value}"`);
    writeFileSync(file, lines.join('\n'));
    const [check = ''] = written(stepOf('Variables'), 'npm run doctor');
    const asked = check.split(' -- ')[1]!.replace('.env.hosted', file);
    const { said, exitCode } = await doctor({}, asked);
    expect(linesOf('wrong', said)).toEqual([]);
    expect(linesOf('ok', said).filter((line) => line.includes('login of its own'))).toHaveLength(4);
    expect(exitCode).toBe(0);
  });
});

const text = { encoding: 'utf8' } as const;

const here = () => ({
  ...{ DATABASE_URL: database.url, SANITY_API_HOST: lake.url },
  ...{ STUDIO_URL: 'https://localhost:3333', NOTIFY_API_KEY: '', NOTIFY_TEMPLATE_ID: '' },
});

/** Makes the logins that a step tells to make, and gives the addresses to be set. */
async function loginsOf(step: string): Promise<Record<string, string>> {
  const [sql = ''] = written(step, 'create role');
  const roles = written(step, 'checkback_').concat(/ in role (\w+)$/.exec(sql)![1]!);
  const made: Record<string, string> = {};
  for (const role of roles) {
    const name = role.replace('checkback_', '');
    await on(database.url, sql.replace('…', 'a-password').replaceAll('receiver', name));
    const url = Object.assign(new URL(database.url), { username: name, password: 'a-password' });
    made[`${name.toUpperCase()}_DATABASE_URL`] = url.href;
  }
  return made;
}

describe('the README under “Backup”', () => {
  it('has the commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const code of [...written(partOf('Backup'), 'npm run'), ...written(deploy, 'npm run')])
      expect(scripts).toHaveProperty(code.split(' ')[2]!);
  });
});

describe('netlify.toml', () => {
  const toml = readFileSync('netlify.toml', 'utf8');
  const section = (name: string): string => toml.split(`[${name}]\n`)[1]?.split(/^\[/m)[0] ?? '';

  it('packs with each function what functions read', () => {
    const packed: unknown = JSON.parse(/included_files = (\[.*\])/.exec(section('functions'))![1]!);
    const sources = ['netlify/content.ts', 'netlify/publishing/live.ts'].map((name) =>
      readFileSync(name, 'utf8'),
    );
    const read = [...sources.join().matchAll(/join\(\w+(?:\(\))?, '([^']+)'\)/g)];
    expect(packed).toEqual(read.map(([, file]) => file));
  });

  it.each(['deploy-preview', 'branch-deploy'])('has no %s built, and production is', (context) => {
    const [, ignore = ''] = /ignore = "(.*)"/.exec(section(`context.${context}`))!;
    expect(() => execFileSync('sh', ['-c', ignore])).not.toThrow(); // which is to build nothing
    expect(section('build')).not.toContain('ignore');
    expect(section('context.production')).toBe('');
  });
});
