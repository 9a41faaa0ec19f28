import { publishedId, type WrittenDocument } from './document.ts';
import { copyAs } from './layers.ts';
import type { SingleMutation } from './mutation.ts';
import { strengthened } from './strengthen.ts';

/** What a draft or a version comes to: what is published, without the version and its place in a release. */
export function publication(version: WrittenDocument): SingleMutation[] {
  const published = copyAs(publishedId(version._id), version);
  delete published['_system'];
  return [{ createOrReplace: strengthened(published) }, { delete: { id: version._id } }];
}
