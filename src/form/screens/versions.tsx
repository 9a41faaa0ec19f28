import { STANDARD } from '../../domain/audience-version.ts';
import type { Consultation } from '../../domain/consultation.ts';
import { versionPath } from '../fields.ts';

interface Props {
  consultation: Consultation;
  current: string; // the version whose page this is on
}

/** The same page in other words, each in a language that those who want it can read. */
export function VersionLinks({ consultation, current }: Props) {
  const { slug, versions } = consultation;
  const others = [standard, ...versions].filter(({ name }) => name !== current);
  return versions.length > 0 ? (
    <nav aria-label="Other versions">
      <ul class="app-row">
        {others.map(({ name, title, lang, dir }) => (
          <li>
            <a href={versionPath(slug, name)} {...(lang !== 'en' && { lang, hreflang: lang, dir })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null;
}

const standard = { name: STANDARD, title: 'Standard version', lang: 'en', dir: 'ltr' } as const;
