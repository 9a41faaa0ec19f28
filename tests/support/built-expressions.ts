import { pathToFileURL } from 'node:url';

/** Prints every regular expression that modules put together while they are loaded. */
const built: { source: string; flags: string }[] = [];

const noted = <T>(made: T): T => {
  if (made instanceof RegExp) built.push({ source: made.source, flags: made.flags });
  return made;
};

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given: [string, string]) => noted(new target(...given)),
  apply: (target, _self, given: [string, string]) => noted(target(...given)),
});

// Without its settings a function stops, after its rules have been loaded.
for (const file of process.argv.slice(2))
  await import(pathToFileURL(file).href).catch(() => undefined);
console.log(JSON.stringify(built));
process.exit();
