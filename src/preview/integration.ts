import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const here = (file: string): URL => new URL(file, import.meta.url);
const importing = (file: string): string => `import ${JSON.stringify(fileURLToPath(here(file)))}`;

/** What the preview has and the public site has not: a guard, its own screens, click-to-edit. */
export const previewPages: AstroIntegration = {
  name: 'preview-pages',
  hooks: {
    'astro:config:setup': ({ addMiddleware, injectRoute, injectScript }) => {
      addMiddleware({ entrypoint: here('middleware.ts'), order: 'pre' });
      injectRoute({ pattern: '/preview/screen', entrypoint: here('screen.astro') });
      injectScript('page', importing('framed.ts'));
      injectScript('page-ssr', importing('preview.scss'));
    },
    'astro:build:done': async ({ dir }) => {
      await writeFile(new URL('_headers', dir), '/*\n  X-Robots-Tag: noindex, nofollow\n');
    },
  },
};
