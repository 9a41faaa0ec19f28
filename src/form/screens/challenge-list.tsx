import type { Challenge } from '../../domain/consultation.ts';
import { Picture } from '../picture.tsx';

export const ChallengeList = ({ challenges }: { challenges: Challenge[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {challenges.map(({ title, picture, lang }) => (
      <li lang={lang}>
        {picture && <Picture {...picture} />}
        {title}
      </li>
    ))}
  </ul>
);
