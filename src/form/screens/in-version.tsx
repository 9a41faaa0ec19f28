import type { ComponentChildren } from 'preact';
import { versionOf, type Asking } from '../../domain/asked-as.ts';
import type { Consultation } from '../../domain/consultation.ts';

interface Props {
  consultation: Consultation;
  asking: Asking;
  children: ComponentChildren;
}

/** What is in another language than the page around it says so, and which way it reads. */
export function InVersion({ consultation, asking, children }: Props) {
  const version = versionOf(consultation, asking.version);
  if (!version || version.lang === 'en') return <>{children}</>;
  return (
    <div lang={version.lang} dir={version.dir}>
      {children}
    </div>
  );
}
