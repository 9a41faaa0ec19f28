import type { Consultation } from '../../domain/consultation.ts';
import { Details } from '../govuk/details.tsx';

type Props = Pick<Consultation, 'glossary'>;

export const WordList = ({ glossary }: Props) => (
  <dl>
    {glossary.map(({ term, meaning }) => (
      <>
        <dt>{term}</dt>
        <dd>{meaning}</dd>
      </>
    ))}
  </dl>
);

/** The same words beside the form, out of the way until they are wanted. */
export const Words = ({ glossary }: Props) =>
  glossary.length > 0 ? (
    <Details summary="What the words mean">
      <WordList glossary={glossary} />
    </Details>
  ) : null;
