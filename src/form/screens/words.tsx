import type { Consultation } from '../../domain/consultation.ts';
import { wordAnchors } from '../../domain/glossary.ts';
import { Details } from '../govuk/details.tsx';

type Props = Pick<Consultation, 'glossary'> & {
  isLinkedTo?: boolean; // from texts of the same page
};

export const WordList = ({ glossary, isLinkedTo = false }: Props) => {
  const anchors = wordAnchors(glossary);
  return (
    <dl>
      {glossary.map(({ term, meaning }, index) => (
        <>
          <dt id={isLinkedTo ? anchors[index] : undefined}>{term}</dt>
          <dd>{meaning}</dd>
        </>
      ))}
    </dl>
  );
};

/** The same words beside the form, out of the way until they are wanted. */
export const Words = ({ glossary }: Props) =>
  glossary.length > 0 ? (
    <Details summary="What the words mean">
      <WordList glossary={glossary} />
    </Details>
  ) : null;
