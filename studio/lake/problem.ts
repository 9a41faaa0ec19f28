/** Why something was not written, in the words of Sanity's own lake where it has them. */
export interface Problem {
  status: 400 | 403 | 409;
  error: { type: string; description: string } & Record<string, unknown>;
}

const conflict = (type: string, description: string, details = {}): Problem => ({
  status: 409,
  error: { type, description, ...details },
});

export const alreadyExists = (id: string): Problem =>
  conflict('documentAlreadyExistsError', `Document by ID "${id}" already exists`, { id });

export const notFound = (id: string): Problem =>
  conflict('documentNotFoundError', `The document with the ID "${id}" was not found`, { id });

export function revisionDiffers(
  id: string,
  revisions: { expected: string; current: string | undefined },
): Problem {
  const { expected, current } = revisions;
  const description = `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`;
  const details = { id, expectedRevisionID: expected, currentRevisionID: current };
  return conflict('documentRevisionIDDoesNotMatchError', description, details);
}

export function stillReferenced(id: string, referencingIDs: string[]): Problem {
  const description = `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`;
  return conflict('documentHasExistingReferencesError', description, { id, referencingIDs });
}

export function refersToNothing(id: string, referenceID: string): Problem {
  const description = `Document "${id}" references non-existent document "${referenceID}"`;
  return conflict('documentReferenceDoesNotExistError', description, { id, referenceID });
}

export const immutable = (id: string, attribute: string): Problem =>
  conflict('validationError', `Cannot modify immutable attribute "${attribute}"`, { id });

export const alreadyWritten = (transactionId: string): Problem =>
  conflict('transactionAlreadyExistsError', `Transaction "${transactionId}" already exists`);

/** Where an action does not fit the state of its document. */
export const unfit = (description: string): Problem => conflict('validationError', description);

export const notPermitted = (permission: 'create' | 'update'): Problem => ({
  status: 403,
  error: {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; permission "${permission}" required`,
    permission,
  },
});

export const unreadable = (description: string): Problem => ({
  status: 400,
  error: { type: 'mutationParseError', description },
});
