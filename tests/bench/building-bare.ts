import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printed } from './printed.ts';

const [from, to] = process.argv.slice(2) as [string, string];

/** One page that is every page: it reads what is to be printed. */
const page = `---
import { readFileSync } from 'node:fs';
import paths from '../paths.json';

export const getStaticPaths = () =>
  paths.map((file) => ({ params: { path: file.replace(/\\/?index\\.html$/, '') || undefined }, props: { file } }));

const html = readFileSync(${JSON.stringify(from)} + '/' + Astro.props.file, 'utf8');
---

<Fragment set:html={html} />
`;

const root = `${to}-project`;
const files = await Array.fromAsync(glob('**/index.html', { cwd: from }));
await mkdir(join(root, 'src/pages'), { recursive: true });
await writeFile(join(root, 'src/paths.json'), JSON.stringify(files));
await writeFile(join(root, 'src/pages/[...path].astro'), page);
await writeFile(join(dirname(root), 'package.json'), '{ "type": "module" }');
await printed(to, {
  root,
  configFile: false,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16 },
});
