import { unusedClasses } from './src/styles/unused.ts';

const preview = process.env.PUBLIC_PREVIEW === '1';
const onDemand = async () => {
  const { default: netlify } = await import('@astrojs/netlify');
  const { previewPages } = await import('./src/preview/integration.ts');
  return {
    output: 'server',
    adapter: netlify(),
    session: false,
    security: { checkOrigin: false }, // the guard does it, without another answer than “not found”
    trailingSlash: 'ignore', // a redirect would tell strangers which addresses there are
    integrations: [previewPages],
  };
};

/** Lets the functions answer forms under `astro dev`; a built site is served without it. */
const functionsWhileDeveloping = {
  name: 'functions-while-developing',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command !== 'dev') return;
      const { default: netlify } = await import('@netlify/vite-plugin');
      const functions = netlify({
        edgeFunctions: { enabled: false },
        database: { enabled: false },
      });
      updateConfig({ vite: { plugins: [functions] } });
    },
  },
};

/**
 * Not by `defineConfig`: to load that takes a tenth of a build.
 * @satisfies {import("astro").AstroUserConfig}
 */
export default {
  site: process.env.URL || 'https://consult.example.gov.uk',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16 },
  publicDir: './src/public',
  integrations: [functionsWhileDeveloping],
  vite: {
    build: { cssTarget: ['chrome100', 'firefox100', 'safari15.4'] },
    css: { transformer: 'lightningcss', lightningcss: { unusedSymbols: unusedClasses } },
  },
  ...(preview && (await onDemand())),
};
