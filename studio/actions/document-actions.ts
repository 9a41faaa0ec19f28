import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity';
import { forTheOnlyOne, removalAlone } from '../structure/singletons.ts';
import { copyConsultation } from './copy-consultation.ts';
import { keepAnswered } from './keep-answered.tsx';
import { carefulPublish } from './publish-consultation.tsx';

/** Sanity's own actions, but for what must not be lost or doubled. They keep their places. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) => {
  switch (schemaType) {
    case 'consultation':
      return actions.map(careful);
    case 'settings':
      return forTheOnlyOne(actions);
    case 'previewLink':
      return []; // made and revoked in “Share a preview”; a duplicate’s id would make it public
    case 'publishedResults':
    case 'goneAddress':
      return removalAlone(actions);
    default:
      return actions;
  }
};

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>();

/** One for each of Sanity's, or its state would be lost whenever the list is made again. */
function careful(own: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(own) ?? wrap(own);
  wrapped.set(own, known);
  return known;
}

function wrap(own: DocumentActionComponent): DocumentActionComponent {
  switch (own.action) {
    case 'publish':
      return carefulPublish(own);
    case 'unpublish':
    case 'delete':
      return keepAnswered(own);
    case 'duplicate':
      return copyConsultation(own);
    default:
      return own;
  }
}
