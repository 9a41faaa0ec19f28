import { versionOf, type Asking } from '../../domain/asked-as.ts';
import type { Consultation } from '../../domain/consultation.ts';

/** In a version's own words, where it has a heading. */
export function Title({ consultation, asking }: { consultation: Consultation; asking: Asking }) {
  const version = versionOf(consultation, asking.version);
  if (!version?.heading) return <>{consultation.shortTitle}</>;
  const { heading, lang, dir } = version;
  return lang === 'en' ? <>{heading}</> : <span {...{ lang, dir }}>{heading}</span>;
}
