import { versionOf, type Asking } from '../../domain/asked-as.ts';
import type { Challenge, Consultation } from '../../domain/consultation.ts';
import { useEnglish } from '../language.ts';
import { Picture } from '../picture.tsx';

export const ChallengeList = ({ challenges }: { challenges: Challenge[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {challenges.map(({ title, picture, lang }) => (
      <li lang={lang} class={picture && 'app-pictured'}>
        {picture && <Picture {...picture} />}
        {title}
      </li>
    ))}
  </ul>
);

/** What stands before the list, in the version's words or else in the standard ones. */
export function BeforeChallenges({ asked, asking }: { asked: Consultation; asking: Asking }) {
  const english = useEnglish();
  const isOwn = versionOf(asked, asking.version)?.challengesIntroduction;
  return (
    <p class="govuk-body" {...(!isOwn && english)}>
      {asked.challengesIntroduction}
    </p>
  );
}
