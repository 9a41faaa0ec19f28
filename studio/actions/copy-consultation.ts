import type {
  DocumentActionComponent,
  DuplicateActionProps,
  DuplicateDocumentActionComponent,
} from 'sanity';
import { copyOf } from '../../src/domain/copy.ts';

type MapDocument = NonNullable<DuplicateActionProps['mapDocument']>;

/** Sanity’s Duplicate would give two consultations the same codes, dates and log. */
export function copyConsultation(useOwn: DuplicateDocumentActionComponent) {
  const CopyConsultation: DocumentActionComponent = (props) => {
    const own = useOwn({ ...props, mapDocument: asNew });
    return own && { ...own, label: 'Copy as a new consultation' };
  };
  CopyConsultation.action = 'duplicate';
  CopyConsultation.displayName = 'CopyConsultation';
  return CopyConsultation;
}

export const asNew: MapDocument = (document) => {
  const { _id, _type } = document;
  return { ...copyOf(document), _id, _type };
};
