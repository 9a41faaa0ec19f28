import { serveSite } from '../../netlify/local/serve.ts';

// A second server over a site that is built already: node tests/support/serve.ts <root>
const { url } = await serveSite(process.argv[2]!, 0);
console.log(`Serving at ${url} now`);
