import type { ComponentChildren } from 'preact';
import { versionOf, type Asking } from '../../domain/asked-as.ts';
import type { Consultation } from '../../domain/consultation.ts';
import { AnotherLanguage } from '../language.ts';

interface Props {
  consultation: Consultation;
  asking: Asking;
  children: ComponentChildren;
}

/** Words of a version. In another language than the page around them, they say so and which way they read. */
export function InVersion({ consultation, asking, children }: Props) {
  const version = versionOf(consultation, asking.version);
  if (!version || version.lang === 'en') return <>{children}</>;
  return (
    <AnotherLanguage.Provider value>
      <div lang={version.lang} dir={version.dir}>
        {children}
      </div>
    </AnotherLanguage.Provider>
  );
}
