import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity';
import { keepAnswered } from './keep-answered.tsx';
import { carefulPublish } from './publish-consultation.tsx';

/** Sanity's own actions, but for what a consultation must not lose. They keep their places. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) =>
  schemaType === 'consultation' ? actions.map(careful) : actions;

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
    default:
      return own;
  }
}
