import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { printed } from './printed.ts';

const [from, to, atOnce] = process.argv.slice(2) as [string, string, string?];

const reading = (list: string) => `
import { readFileSync } from 'node:fs';
import paths from '../${list}.json';

const read = (file) => readFileSync(${JSON.stringify(from)} + '/' + file, 'utf8');
`;

/**
 * One page that is every page: it reads what is to be printed. The stylesheet is in that already, and
 * is made again because a site has one to make.
 */
const page = `---
import css from ${JSON.stringify(resolve('src/styles/site.scss?inline'))};
${reading('pages')}
export const getStaticPaths = () =>
  paths.map((file) => ({ params: { path: file.replace(/\\/?index\\.html$/, '') || undefined }, props: { file } }));
---

<Fragment set:html={css && read(Astro.props.file)} />
`;

/** One address that is every feed and every calendar. */
const endpoint = `${reading('others')}
export const getStaticPaths = () => paths.map((file) => ({ params: { file } }));
export const GET = ({ params }) => new Response(read(params.file));
`;

const found = (pattern: string) => Array.fromAsync(glob(pattern, { cwd: from }));
const root = `${to}-project`;
await mkdir(join(root, 'src/pages'), { recursive: true });
await writeFile(join(root, 'src/pages.json'), JSON.stringify(await found('**/index.html')));
await writeFile(join(root, 'src/others.json'), JSON.stringify(await found('**/*.{atom,ics}')));
await writeFile(join(root, 'src/pages/[...path].astro'), page);
await writeFile(join(root, 'src/pages/[...file].ts'), endpoint);
await writeFile(join(dirname(root), 'package.json'), '{ "type": "module" }');
await printed(to, {
  root,
  configFile: false,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', ...(atOnce && { concurrency: Number(atOnce) }) },
});
