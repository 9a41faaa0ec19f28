import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { loadDeploy } from '../../netlify/local/deploy.ts';
import { serveDeploy } from '../../netlify/local/serve.ts';
import { planted, type ReceiverFault } from './faults.ts';

// Functions that are packed already, served on a port: node server.mjs <packing.json> <port> [fault]

const packing = z.object({
  root: z.string(),
  functions: z.array(
    z.object({
      name: z.string(),
      folder: z.string(),
      main: z.string(),
      schedule: z.string().optional(),
      routes: z.array(
        z.object({ source: z.string(), names: z.array(z.string()), methods: z.array(z.string()) }),
      ),
    }),
  ),
});

const [, , file = '', port = '0', fault] = process.argv;
const { root, functions } = packing.parse(JSON.parse(readFileSync(file, 'utf8')));
const deploy = loadDeploy(
  root,
  functions.map((each) => ({
    ...each,
    schedule: each.schedule,
    routes: each.routes.map(({ source, ...rest }) => ({
      expression: new RegExp(source),
      ...rest,
    })),
  })),
);
for (const each of deploy.functions) {
  const handler = await each.exported(); // before anybody comes
  if (fault && each.name === 'respond' && typeof handler === 'function') {
    const faulty = Promise.resolve(planted(fault as ReceiverFault, handler));
    each.exported = () => faulty;
  }
}

const { url } = await serveDeploy(deploy, Number(port));
console.log(`Serving at ${url} now`);
