import { printed } from './printed.ts';

const [, to] = process.argv.slice(2);
await printed(to!, {});
