import { fileKinds } from '../../src/domain/file-kinds.ts';

const types = new Map(Object.values(fileKinds).map(({ ending, type }) => [ending, type]));

/** As the name of a file says, where that is one of the kinds that the Studio asks for. */
export const mediaTypeOf = (extension: string): string =>
  types.get(extension.toLowerCase()) ?? 'application/octet-stream';
