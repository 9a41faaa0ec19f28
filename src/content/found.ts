import type { SiteQueryResult } from './generated/sanity.types.ts';

/** What the query brings back. Whatever the Studio insists on, a script may have left out: so all may be null. */
export type Found = SiteQueryResult;
export type FoundSettings = NonNullable<Found['settings']>;
export type FoundPage = Found['pages'][number];
export type FoundConsultation = Found['consultations'][number];
export type FoundPartner = NonNullable<FoundConsultation['partners']>[number];
export type FoundLogo = NonNullable<FoundPartner['logo']>;
export type FoundQuestion = NonNullable<FoundConsultation['questions']>[number];
export type FoundChallenge = NonNullable<FoundConsultation['challenges']>[number];
export type FoundChallengeOutcome = NonNullable<FoundChallenge['outcome']>;
export type FoundAction = NonNullable<FoundChallengeOutcome['actions']>[number];
export type FoundDocument = NonNullable<FoundConsultation['documents']>[number];
export type FoundEvent = NonNullable<FoundConsultation['events']>[number];
export type FoundStage = NonNullable<FoundConsultation['stages']>[number];
export type FoundVersion = Found['versions'][number];
export type FoundUpdate = Found['updates'][number];
export type FoundResults = Found['results'][number];
export type FoundPicture = NonNullable<NonNullable<FoundVersion['words']>[number]['picture']>;

/** What a consultation was read from. */
export const documentOf = (found: Found, { slug }: { slug: string }): FoundConsultation =>
  found.consultations.find((each) => each.slug === slug)!;
