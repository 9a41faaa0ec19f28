import * as z from 'zod';

const byPath = z.record(z.string(), z.unknown());
const amounts = z.record(z.string(), z.number());
const items = z.array(z.unknown());

const insert = z.union([
  z.strictObject({ before: z.string(), items }),
  z.strictObject({ after: z.string(), items }),
  z.strictObject({ replace: z.string(), items }),
]);

/** What a patch may do, each to a path such as `challenges[code == "a"].title`. */
export const patchOperations = z.strictObject({
  ifRevisionID: z.string().exactOptional(),
  setIfMissing: byPath.exactOptional(),
  set: byPath.exactOptional(),
  unset: z.array(z.string()).exactOptional(),
  diffMatchPatch: z.record(z.string(), z.string()).exactOptional(),
  inc: amounts.exactOptional(),
  dec: amounts.exactOptional(),
  insert: insert.exactOptional(),
});
export type PatchOperations = z.infer<typeof patchOperations>;

export const documentId = z.string().regex(/^[\w-][\w.-]{0,127}$/, 'Malformed document ID');

/** Whole documents, on their way in: their ids may still have to be made up. */
const shape = z.looseObject({
  _id: z
    .string()
    .regex(/^([\w-][\w.-]{0,127})?$/, 'Malformed document ID')
    .exactOptional(),
  _type: z.string().min(1),
});
export const identified = shape.extend({ _id: documentId });
export type Identified = z.infer<typeof identified>;

const byQuery = { query: z.string(), params: byPath.default({}) };
const byId = { id: documentId };

export const mutation = z.union([
  z.strictObject({ create: shape }),
  z.strictObject({ createIfNotExists: identified }),
  z.strictObject({ createOrReplace: identified }),
  z.strictObject({ delete: z.union([z.object(byId), z.object(byQuery)]) }),
  z.strictObject({
    patch: z.union([patchOperations.extend(byId), patchOperations.extend(byQuery)]),
  }),
]);
export type Mutation = z.infer<typeof mutation>;

/** A mutation of one known document: what a query stands for is settled. */
export type SingleMutation =
  | { create: Identified }
  | { createIfNotExists: Identified }
  | { createOrReplace: Identified }
  | { delete: { id: string } }
  | { patch: PatchOperations & { id: string } };
