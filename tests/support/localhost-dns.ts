import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a tool that calls the lake `local.localhost`: a name that browsers know, and Node does not. */
const nearBy = (name: unknown): unknown =>
  String(name).endsWith('.localhost') ? '127.0.0.1' : name;

const lookup = new Proxy(dns.lookup, {
  apply: (target, self, [name, ...rest]: unknown[]) =>
    Reflect.apply(target, self, [nearBy(name), ...rest]),
});
Object.assign(dns, { lookup });
syncBuiltinESMExports();
